//! The real window, driven through WebKitWebDriver. Everything in it is found by role and name.

use std::fs::File;
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use fantoccini::elements::{Element, ElementRef};
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};

use crate::programs::{binary, repository};
use crate::{Home, processes};

/// The key under which WebDriver names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const FINDER: &str = include_str!("finder.js");
/// How long something may take to appear unless a test says otherwise.
pub const SOON: Duration = Duration::from_secs(60);

/// One start of the window. Its processes end with it.
#[derive(Debug)]
pub struct Window {
    client: Client,
    driver: Child,
    name: String,
    home: PathBuf,
}

impl Window {
    /// Opens the window with this home. `name` is that of the test: its pictures and log carry it.
    pub async fn open(name: &str, home: &Home) -> Self {
        Self::open_with(name, home, &[]).await
    }

    /// The same with more in the environment of the program.
    pub async fn open_with(name: &str, home: &Home, environment: &[(&str, &str)]) -> Self {
        let log = File::create(shots().join(format!("{name}.log"))).expect("a log file");
        let start_driver = |port: u16| {
            Command::new("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .env("NOD_HOME", home.root())
                .env("GDK_BACKEND", "x11")
                .envs(environment.iter().copied())
                .stdout(log.try_clone().expect("a second handle"))
                .stderr(log.try_clone().expect("a third handle"))
                .process_group(0)
                .spawn()
                .expect("WebKitWebDriver starts (Debian, Ubuntu: apt-get install webkit2gtk-driver)")
        };
        let mut port = free_port();
        let mut driver = start_driver(port);
        let capabilities =
            json!({ "webkitgtk:browserOptions": { "binary": binary("nod-window"), "args": [] } });
        let mut builder = ClientBuilder::new(hyper_util_connector());
        builder.capabilities(capabilities.as_object().expect("an object").clone());
        let start = Instant::now();
        let client = loop {
            match builder.connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(client) => break client,
                // The driver needs a moment until it listens; anything else is a failure of the window.
                Err(error) if start.elapsed() > SOON => panic!("the window did not open: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
            // Another program took the port before the driver did.
            if driver.try_wait().expect("the state of the driver").is_some() {
                port = free_port();
                driver = start_driver(port);
            }
        };
        Self { client, driver, name: name.to_owned(), home: home.root().to_path_buf() }
    }

    /// The WebDriver client, for what the words below do not say.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Every visible element with this role and name; a name that ends in `…` is a prefix.
    pub async fn all(&self, role: &str, name: &str) -> Vec<Element> {
        self.look(role, name, None).await.0
    }

    /// The same below another element.
    pub async fn all_in(&self, place: &Element, role: &str, name: &str) -> Vec<Element> {
        self.look(role, name, Some(place)).await.0
    }

    /// The last such element, waited for.
    pub async fn find(&self, role: &str, name: &str) -> Element {
        self.find_within(SOON, role, name, None).await
    }

    /// The last such element below another, waited for.
    pub async fn find_in(&self, place: &Element, role: &str, name: &str) -> Element {
        self.find_within(SOON, role, name, Some(place)).await
    }

    /// The last such element, waited for as long as `patience`.
    pub async fn find_within(
        &self,
        patience: Duration,
        role: &str,
        name: &str,
        place: Option<&Element>,
    ) -> Element {
        let start = Instant::now();
        loop {
            let (mut found, others) = self.look(role, name, place).await;
            if let Some(element) = found.pop() {
                return element;
            }
            if start.elapsed() > patience {
                self.fail(&format!("no {role} named {name:?} within {patience:?}; there are {others:?}"))
                    .await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Clicks the last element with this role and name.
    pub async fn click(&self, role: &str, name: &str) {
        let element = self.find(role, name).await;
        if let Err(error) = element.click().await {
            self.fail(&format!("the {role} {name:?} cannot be clicked: {error}")).await;
        }
    }

    /// Waits until the page says this, and returns how long that took.
    pub async fn wait_for_text(&self, text: &str) -> Duration {
        self.wait_for_text_within(SOON, text).await
    }

    /// The same with another patience.
    pub async fn wait_for_text_within(&self, patience: Duration, text: &str) -> Duration {
        let start = Instant::now();
        while !self.text().await.contains(text) {
            if start.elapsed() > patience {
                self.fail(&format!("the page does not say {text:?} within {patience:?}")).await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        start.elapsed()
    }

    /// Everything the page says.
    pub async fn text(&self) -> String {
        let text = self.client.execute("return document.body.innerText", vec![]).await;
        text.ok().and_then(|text| text.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// What an element says, line by line as it is laid out. (WebDriver's own reading runs lines together.)
    pub async fn words(&self, element: &Element) -> String {
        self.ask("return arguments[0].innerText", &[element]).await.as_str().unwrap_or_default().to_owned()
    }

    /// What a script answers; `arguments` of the script are these elements.
    pub async fn ask(&self, script: &str, elements: &[&Element]) -> Value {
        let arguments = elements.iter().map(|element| json!({ ELEMENT: element.element_id().to_string() }));
        self.client.execute(script, arguments.collect()).await.unwrap_or(Value::Null)
    }

    /// Saves what the window shows as target/window-shots/NAME-moment.png.
    pub async fn shoot(&self, moment: &str) {
        // The picture is of the last frame drawn; let the page draw what it says now.
        let drawn = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(done)); setTimeout(done, 1000)";
        let _ = self.client.execute_async(drawn, vec![]).await;
        tokio::time::sleep(Duration::from_millis(300)).await; // its parts are painted one by one
        if let Ok(picture) = self.client.screenshot().await {
            let path = shots().join(format!("{}-{moment}.png", self.name));
            std::fs::write(path, picture).expect("a picture file");
        }
    }

    /// The process of the window itself.
    #[must_use]
    pub fn process(&self) -> processes::Process {
        let mut all = processes::of_home(&self.home);
        all.retain(|process| process.name == "nod-window");
        assert_eq!(all.len(), 1, "one process of the window");
        all.remove(0)
    }

    /// Ends the program as `kill -9` does, without a chance to tidy up, and waits until all of it is gone.
    pub async fn kill(self) {
        processes::signal("KILL", i64::from(self.process().id));
        self.end_driver();
        let home = self.home.clone();
        tokio::task::block_in_place(|| {
            processes::wait_until_gone("after SIGKILL of the window", SOON, || processes::of_home(&home));
        });
    }

    /// Closes the window as its user does, and waits until nothing of it is left.
    pub async fn close(self) {
        let _ = self.client.clone().close_window().await;
        let home = self.home.clone();
        tokio::task::block_in_place(|| {
            processes::wait_until_gone("after closing the window", SOON, || {
                let mut left = processes::of_home(&home);
                left.retain(|process| {
                    process.name != "WebKitWebDriver" && !process.name.starts_with("WebKitNetwork")
                });
                left
            });
        });
        self.end_driver();
    }

    /// Ends the test with a picture and what the page says.
    pub async fn fail(&self, why: &str) -> ! {
        self.shoot("FAILED").await;
        panic!("{}: {why}\n--- the page says:\n{}", self.name, self.text().await);
    }

    fn end_driver(&self) {
        processes::signal("KILL", -i64::from(self.driver.id()));
    }

    async fn look(&self, role: &str, name: &str, place: Option<&Element>) -> (Vec<Element>, Vec<String>) {
        let place = place.map_or(Value::Null, |place| json!({ ELEMENT: place.element_id().to_string() }));
        let Ok(answer) = self.client.execute(FINDER, vec![json!(role), json!(name), place]).await else {
            return (Vec::new(), Vec::new()); // the place is gone, or the page is being replaced
        };
        let found = answer["found"].as_array().into_iter().flatten();
        let elements = found
            .filter_map(|element| element[ELEMENT].as_str())
            .map(|id| Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned())))
            .collect();
        let others = answer["others"].as_array().into_iter().flatten();
        (elements, others.filter_map(|name| name.as_str().map(str::to_owned)).collect())
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.end_driver();
        let _ = self.driver.wait();
    }
}

/// Where the pictures and logs of the window tests go.
#[must_use]
pub fn shots() -> PathBuf {
    let folder = repository().join("target/window-shots");
    std::fs::create_dir_all(&folder).expect("the folder of pictures");
    folder
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}

fn hyper_util_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}
