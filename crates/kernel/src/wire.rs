//! The sockets of a kernel.

use std::path::Path;
use std::time::Duration;

use jupyter_protocol::{ConnectionInfo, JupyterMessage, connection_info::Transport};
use jupyter_zmq_client::{
    ClientControlConnection, ClientIoPubConnection, ClientShellConnection, ClientStdinConnection,
    RuntimeError, create_client_control_connection, create_client_iopub_connection,
    create_client_shell_connection_with_identity, create_client_stdin_connection_with_identity,
    peer_identity_for_session,
};
use uuid::Uuid;

use crate::KernelError;

/// Which socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Channel {
    IoPub,
    Shell,
    Stdin,
    Control,
}

/// What came from a kernel.
#[derive(Debug)]
pub(crate) enum Incoming {
    Message(Channel, Box<JupyterMessage>),
    /// Something that is no Jupyter message, or one with a wrong signature, or with contents of a wrong shape.
    Malformed(Channel, String),
    /// A socket failed; the kernel is probably ending.
    Broken(String),
}

/// Where a kernel in this private folder is to listen.
pub(crate) fn connection_info(private: &Path) -> Result<ConnectionInfo, KernelError> {
    let ports: [u16; 5];
    let (transport, ip);
    if cfg!(unix) {
        ports = [1, 2, 3, 4, 5];
        (transport, ip) = (Transport::IPC, private.join("k").display().to_string());
    } else {
        ports = free_ports().map_err(|error| KernelError::Connection(error.to_string()))?;
        (transport, ip) = (Transport::TCP, "127.0.0.1".to_owned());
    }
    let [shell_port, iopub_port, stdin_port, control_port, hb_port] = ports;
    Ok(ConnectionInfo {
        ip,
        transport,
        shell_port,
        iopub_port,
        stdin_port,
        control_port,
        hb_port,
        key: format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple()),
        signature_scheme: "hmac-sha256".to_owned(),
        kernel_name: None,
    })
}

/// Whether the kernel listens already, as far as can be seen without connecting.
pub(crate) fn is_listening(info: &ConnectionInfo) -> bool {
    match info.transport {
        Transport::IPC => {
            [info.shell_port, info.iopub_port, info.stdin_port, info.control_port, info.hb_port]
                .iter()
                .all(|port| Path::new(&format!("{}-{port}", info.ip)).exists())
        }
        // The heartbeat is bound last.
        Transport::TCP => std::net::TcpStream::connect((info.ip.as_str(), info.hb_port)).is_ok(),
    }
}

/// Five ports that were free a moment ago. Another program may take one before the kernel does; then the kernel does
/// not start, and says so.
fn free_ports() -> std::io::Result<[u16; 5]> {
    let mut listeners = Vec::new();
    let mut ports = [0; 5];
    for port in &mut ports {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
        *port = listener.local_addr()?.port();
        listeners.push(listener);
    }
    Ok(ports)
}

/// The four sockets a client uses. The heartbeat is not needed: the process is watched itself.
pub(crate) struct Wire {
    shell: ClientShellConnection,
    iopub: ClientIoPubConnection,
    stdin: ClientStdinConnection,
    control: ClientControlConnection,
}

impl Wire {
    /// Connects to a kernel that listens.
    pub async fn connect(info: &ConnectionInfo) -> Result<Self, RuntimeError> {
        let session = Uuid::new_v4().to_string();
        // The kernel sends `input()` requests to the peer that sent the code: same identity on both sockets.
        let identity = peer_identity_for_session(&session)?;
        Ok(Self {
            iopub: create_client_iopub_connection(info, "", &session).await?,
            shell: create_client_shell_connection_with_identity(info, &session, identity.clone()).await?,
            stdin: create_client_stdin_connection_with_identity(info, &session, identity).await?,
            control: create_client_control_connection(info, &session).await?,
        })
    }

    /// The next thing from any socket. Nothing is lost when the future is dropped and made again.
    pub async fn next(&mut self) -> Incoming {
        let (channel, result) = tokio::select! {
            result = self.iopub.read() => (Channel::IoPub, result),
            result = self.shell.read() => (Channel::Shell, result),
            result = self.stdin.read() => (Channel::Stdin, result),
            result = self.control.read() => (Channel::Control, result),
        };
        match result {
            Ok(message) => Incoming::Message(channel, Box::new(message)),
            Err(error @ (RuntimeError::ZmqError(_) | RuntimeError::IoError(_))) => {
                // Sockets of an ending kernel fail again at once; do not spin until its end is noticed.
                tokio::time::sleep(Duration::from_millis(20)).await;
                Incoming::Broken(error.to_string())
            }
            Err(error) => Incoming::Malformed(channel, error.to_string()),
        }
    }

    /// Sends a message to the kernel.
    pub async fn send(&mut self, channel: Channel, mut message: JupyterMessage) -> Result<(), KernelError> {
        // Replies inherit the routing of their request, which is the kernel's business, not ours.
        message.zmq_identities.clear();
        let sent = match channel {
            Channel::Shell => self.shell.send(message).await,
            Channel::Stdin => self.stdin.send(message).await,
            Channel::Control => self.control.send(message).await,
            Channel::IoPub => return Err(KernelError::Connection("nothing is sent on iopub".to_owned())),
        };
        sent.map_err(|error| KernelError::Connection(error.to_string()))
    }
}
