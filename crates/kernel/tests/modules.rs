//! Which files of the working folder an import may run.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use nod_kernel::{Kernel, StartOptions};
use nod_protocol::ObservationStatus;
use support::{environment, room, run};

/// `pandas` tries three modules that need not be installed; nobody who approves `import pandas` has seen their names.
#[tokio::test]
async fn a_file_in_the_folder_runs_only_where_the_action_names_it() {
    let room = room().await;
    let put = |name: &str, text: &str| std::fs::write(room.folder.path().join(name), text).unwrap();
    let note = |name: &str| format!("open('ran.txt', 'a').write('{name} ')\n");
    let ran = || std::fs::read_to_string(room.folder.path().join("ran.txt")).unwrap_or_default();
    for name in ["pyarrow", "numexpr", "bottleneck", "pandas", "json", "pip", "sitecustomize"] {
        put(&format!("{name}.py"), &note(name));
    }
    put(
        "helper.py",
        "import table\ndef double(x):\n    import later\n    return later.two * x + table.one\n",
    );
    put("table.py", "one = 1\n");
    put("later.py", "two = 2\n");
    std::fs::create_dir(room.folder.path().join("parts")).unwrap();
    put("parts/__init__.py", "from . import inner\nimport table\n");
    put("parts/inner.py", "name = 'inner'\n");

    let kernel = &room.kernel;
    let pandas = run(kernel, "import pandas as pd\npd.DataFrame({'a': [1]}).shape").await;
    assert_eq!(pandas.shown("text/plain"), ["(1, 1)"], "{:?}", pandas.events);
    let pip = run(kernel, "%pip --version").await;
    assert!(pip.stdout().starts_with("pip "), "{:?}", pip.events);
    assert_eq!(ran(), "");

    // Its own modules a user may have, and they each other.
    let own = run(kernel, "import helper, parts\nhelper.double(10), parts.inner.name").await;
    assert_eq!(own.shown("text/plain"), ["(21, 'inner')"], "{:?}", own.events);
    let by_name = run(kernel, "import importlib\nimportlib.import_module('table').one").await;
    assert_eq!(by_name.shown("text/plain"), ["1"], "{:?}", by_name.events);
    // Where the module is not installed, its name is on the card.
    run(kernel, "import numexpr").await;
    assert_eq!(ran(), "numexpr ");
    let missing = run(kernel, "import nowhere_at_all").await;
    assert_eq!(missing.end.status, ObservationStatus::Error);
}

/// IPython before 7.31.1 looked for its configuration and its profile in the working folder. Fails with such a one, and
/// without what `kernel.py` sets.
#[tokio::test]
async fn nothing_in_the_folder_runs_as_the_kernel_starts() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("profile_default/startup")).unwrap();
    for name in ["ipython_config.py", "ipython_kernel_config.py", "profile_default/startup/00.py"] {
        std::fs::write(folder.path().join(name), "open('ran.txt', 'a').write('ran')\n").unwrap();
    }
    let options = StartOptions {
        environment: environment().await,
        folder: folder.path().to_owned(),
        memory_megabytes: 0,
    };
    let kernel = Kernel::start(options).await.unwrap();
    assert_eq!(run(&kernel, "1").await.end.status, ObservationStatus::Ok);
    assert!(!folder.path().join("ran.txt").exists());
}
