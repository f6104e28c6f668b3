//! Reactions that wait until they can be sent, each as it is sent: JSON on one line.

use super::Device;

/// So many wait at most: who waits longer is told so, rather than that an older one is lost.
const MOST: usize = 20;

impl Device {
    /// Lets a reaction wait; says whether there was room for it.
    pub fn put_out(&mut self, line: &str) -> bool {
        let there = self.outbox.iter().any(|other| other == line);
        let room = there || self.outbox.len() < MOST;
        if room && !there {
            self.outbox.push(line.to_owned());
        }
        room
    }

    /// Lets a reaction wait no longer.
    pub fn take_out(&mut self, line: &str) {
        self.outbox.retain(|other| other != line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_reads_back_in_its_order_beside_all_else() {
        let mut device = Device { municipality: "a-b".parse().ok(), ..Device::default() };
        let lines = [r#"{"sleutel":"1","tekst":"a = b\n"}"#, r#"{"sleutel":"2","tekst":"é🙂"}"#];
        for line in [lines[0], lines[1], lines[0]] {
            assert!(device.put_out(line), "twice the same waits once");
        }
        assert_eq!(device.outbox, lines);
        assert_eq!(Device::read(&device.write()), device);
        let damaged = format!("{}\nreactie=\nreactie\nreactie=geen JSON\nonbekend=ja", device.write());
        assert_eq!(Device::read(&damaged).outbox, device.outbox);
        device.take_out(lines[0]);
        assert_eq!(device.outbox, lines[1..]);
        device.take_out(lines[1]);
        assert_eq!(Device { municipality: None, ..device }, Device::default());
    }

    #[test]
    fn what_is_too_much_is_refused_and_nothing_that_waits_is_lost() {
        let mut device = Device::default();
        let line = |at: usize| format!("{{\"sleutel\":\"{at}\"}}");
        for at in 0..MOST {
            assert!(device.put_out(&line(at)));
        }
        assert!(!device.put_out(&line(MOST)));
        assert!(device.put_out(&line(0)), "one that waits already needs no room");
        assert_eq!(device.outbox.len(), MOST);
        device.take_out(&line(3));
        assert!(device.put_out(&line(MOST)));
    }
}
