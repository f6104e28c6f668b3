//! Listening, answering, and ending well.

use crate::{App, router};
use std::fmt;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

/// Requests that are under way get this long to end after a signal to stop.
const DRAIN: Duration = Duration::from_secs(10);

/// The server cannot start.
#[derive(Debug)]
pub enum ServeError {
    /// The address is in use.
    InUse(SocketAddr),
    /// The address cannot be listened on.
    Listen(SocketAddr, std::io::Error),
    /// The connection with the network was lost.
    Io(std::io::Error),
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InUse(address) => write!(
                f,
                "op {address} luistert al een programma; stop dat, of kies een ander adres met --listen"
            ),
            Self::Listen(address, error) => write!(f, "op {address} kan niet worden geluisterd: {error}"),
            Self::Io(error) => write!(f, "het netwerk gaf een fout: {error}"),
        }
    }
}

impl std::error::Error for ServeError {}

/// Takes the address, so that nobody else can.
///
/// # Errors
/// When it is in use or not ours.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => ServeError::InUse(address),
        _ => ServeError::Listen(address, error),
    })
}

/// Answers until SIGTERM or SIGINT; then takes no more requests, ends those under way, and closes the database.
///
/// # Errors
/// When the network is lost.
pub async fn serve(listener: TcpListener, app: App) -> Result<(), ServeError> {
    let store = app.store().clone();
    let (stopping, mut stopped) = tokio::sync::watch::channel(false);
    let server = axum::serve(listener, router(app)).with_graceful_shutdown(async move {
        until_told_to_stop().await;
        tracing::info!("stoppen: lopende vragen worden afgemaakt");
        let _ = stopping.send(true);
    });
    let too_late = async {
        let _ = stopped.wait_for(|stop| *stop).await;
        tokio::time::sleep(DRAIN).await;
    };
    tokio::select! {
        ended = std::future::IntoFuture::into_future(server) => ended.map_err(ServeError::Io)?,
        () = too_late => tracing::warn!("niet alle vragen waren op tijd klaar"),
    }
    store.close().await;
    Ok(())
}

async fn until_told_to_stop() {
    let wait = async |kind: SignalKind| {
        if let Ok(mut signals) = signal(kind) {
            signals.recv().await;
        } else {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = wait(SignalKind::terminate()) => {}
        () = wait(SignalKind::interrupt()) => {}
    }
}
