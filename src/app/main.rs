//! The browser program. Natively it does nothing: the server draws its pages with the library.

fn main() {
    #[cfg(target_arch = "wasm32")]
    app::start();
}
