//! Keeping what the reader chose and did. Every change begins from what stands on the device at that moment, since
//! another window may have written there; what cannot be written is held for as long as this window is open.

use crate::browser;
use crate::context::Here;
use crate::device::Device;
use leptos::prelude::*;

impl Here {
    /// Changes what the device keeps; says whether it is kept.
    pub fn change(self, change: impl FnOnce(&mut Device)) -> bool {
        let own = self.device().get_untracked();
        let mut device = match browser::kept() {
            // What could not be written stands only here, and what another window wrote stands only there.
            Some(text) if self.unkept().get_untracked() => Device::read(&text).joined_with(own),
            Some(text) => Device::read(&text),
            None => own,
        };
        change(&mut device);
        let kept =
            if device == Device::default() { browser::forget() } else { browser::keep(&device.write()) };
        // What was used may be drawn anew by it.
        browser::keep_focus();
        self.device().set(device);
        if self.unkept().get_untracked() == kept {
            self.unkept().set(!kept);
        }
        kept
    }

    /// Follows what another window changes.
    #[cfg(target_arch = "wasm32")]
    pub fn follow_device(self) {
        browser::when_kept_elsewhere(move || {
            let Some(text) = browser::kept().filter(|_| !self.unkept().get_untracked()) else { return };
            let mut device = Device::read(&text);
            // Both pressed at the very same moment: what was done here is not in what the other wrote.
            if device != Device::default() {
                let written = device.progress.clone();
                device.progress.merge(&self.device().read_untracked().progress);
                if device.progress != written {
                    browser::keep(&device.write());
                }
            }
            if *self.device().read_untracked() != device {
                self.device().set(device);
            }
        });
    }
}
