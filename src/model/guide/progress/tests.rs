//! What was done stays done, whatever is put together with it, and in which order.

mod written;

use super::*;
use crate::guide::tests::many;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn status() -> impl Strategy<Value = Status> + Clone {
    select(Status::ALL)
}

/// Few steps and few seconds, so that much of it meets.
fn action() -> impl Strategy<Value = Action> {
    (1..5_u16, status(), 0..12_i64).prop_map(|(step, status, at)| Action { step, status, at })
}

fn of(actions: &[Action]) -> Progress {
    let mut progress = Progress::default();
    for action in actions {
        progress.add(*action);
    }
    progress
}

fn progress() -> impl Strategy<Value = Progress> {
    vec(action(), 0..30).prop_map(|actions| of(&actions))
}

fn merged(one: &Progress, other: &Progress) -> Progress {
    let mut both = one.clone();
    both.merge(other);
    both
}

/// What has to be kept of all this, found in another way.
fn kept(actions: &[Action]) -> Vec<Action> {
    let mut all = actions.to_vec();
    all.sort_by_key(|action| (action.step, -action.at, 9 - action.status.rank()));
    all.dedup();
    let mut kept: Vec<Action> = Vec::new();
    for action in all {
        if kept.iter().filter(|other| other.step == action.step).count() < Progress::KEPT {
            kept.push(action);
        }
    }
    kept.reverse();
    kept.sort_by_key(|action| action.step);
    kept
}

/// What happens on one of two devices.
#[derive(Clone, Debug)]
enum Event {
    Set(u16, Status),
    Undo(u16),
    /// The other device gives all it knows.
    Take,
    /// The other device gives what holds.
    TakeNewest,
    /// The clock is set, forward or back.
    Clock(i64),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => (1..5_u16, status()).prop_map(|(step, status)| Event::Set(step, status)),
        2 => (1..5_u16).prop_map(Event::Undo),
        1 => Just(Event::Take),
        1 => Just(Event::TakeNewest),
        1 => (-5..9_i64).prop_map(Event::Clock),
    ]
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn putting_together_is_the_same_in_any_order_and_more_than_once(
        a in progress(), b in progress(), c in progress(),
    ) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&merged(&a, &b), &b), merged(&a, &b));
        prop_assert_eq!(merged(&a, &a), a);
    }

    #[test]
    fn of_each_step_the_newest_are_kept_however_they_came(
        actions in vec(action(), 0..40), cuts in (0..40_usize, 0..40_usize),
    ) {
        let (first, rest) = actions.split_at(cuts.0.min(actions.len()));
        let (second, third) = rest.split_at(cuts.1.min(rest.len()));
        let all = merged(&merged(&of(third), &of(first)), &of(second));
        let expected = kept(&actions);
        prop_assert_eq!(all.actions(), expected.as_slice());
        for step in 0..6 {
            let last = expected.iter().rfind(|action| action.step == step);
            prop_assert_eq!(all.status(step), last.map_or(Status::ToDo, |action| action.status));
            prop_assert_eq!(all.newest().status(step), all.status(step));
        }
        prop_assert_eq!(all.done(), (0..6).filter(|step| all.status(*step) == Status::Done).count());
        prop_assert_eq!(all.is_empty(), actions.is_empty());
    }

    #[test]
    fn of_the_same_second_done_holds_and_then_that_it_does_not_apply(
        said in vec(status(), 1..4), earlier in vec(status(), 0..3),
    ) {
        let mut all: Vec<Action> = said.iter().map(|status| Action { step: 7, status: *status, at: 9 }).collect();
        all.extend(earlier.iter().map(|status| Action { step: 7, status: *status, at: 8 }));
        let wins = [Status::Done, Status::NotApplicable, Status::ToDo];
        prop_assert_eq!(Some(of(&all).status(7)), wins.into_iter().find(|status| said.contains(status)));
    }

    #[test]
    fn what_is_done_here_last_holds_and_can_be_taken_back(
        mut here in progress(), step in 1..5_u16, new in status(), now in -5..20_i64,
    ) {
        let before = here.clone();
        let was = here.status(step);
        let action = here.set(step, new, now);
        prop_assert_eq!((here.status(step), action.is_some()), (new, was != new));
        let Some(action) = action else { return Ok(()) };
        prop_assert!(action.at >= now && before.actions().iter().all(|old| old.step != step || old.at < action.at));
        // All of it is kept where it is written, also when the older actions are written again.
        prop_assert_eq!(&merged(&of(&[action]), &before), &here);
        here.undo(step, now);
        prop_assert_eq!(here.status(step), was);
        here.undo(step, now);
        prop_assert_eq!(here.status(step), new);
    }

    #[test]
    fn what_a_device_would_gain_is_what_it_gains(here in progress(), there in progress()) {
        let both = merged(&here, &there);
        let changed = (0..6).filter(|step| here.status(*step) != both.status(*step)).count();
        prop_assert_eq!(here.gained(&there), changed);
        prop_assert_eq!(here.gained(&there.newest()), changed);
        prop_assert_eq!(both.gained(&there), 0);
    }

    #[test]
    fn two_devices_agree_when_each_has_heard_the_other(events in vec((0..2_usize, event()), 0..60)) {
        let mut devices = [Progress::default(), Progress::default()];
        let (mut clocks, mut said) = ([100_i64, 100], Vec::new());
        for (here, event) in events {
            let there = devices[1 - here].clone();
            let device = &mut devices[here];
            clocks[here] += 1;
            let was = device.clone();
            match event {
                Event::Set(step, status) => said.extend(device.set(step, status, clocks[here])),
                Event::Undo(step) => {
                    let undone = device.undo(step, clocks[here]);
                    let any = was.actions().iter().any(|action| action.step == step && action.status != Status::ToDo);
                    prop_assert_eq!(undone.is_some(), any, "what is there can be taken back");
                    said.extend(undone);
                }
                Event::Take => device.merge(&there),
                Event::TakeNewest => device.merge(&there.newest()),
                Event::Clock(by) => clocks[here] += by,
            }
        }
        let [one, other] = &devices;
        let both = merged(one, other);
        prop_assert_eq!(&merged(other, one), &both);
        prop_assert_eq!(merged(other, &both), both.clone());
        // Nobody needs to have heard all: what holds is the newest of all that was ever said.
        let all = of(&said);
        let brief = merged(one, &other.newest());
        for step in 0..6 {
            prop_assert_eq!(both.status(step), all.status(step));
            prop_assert_eq!(brief.status(step), all.status(step));
        }
    }

    #[test]
    fn the_newest_stands_first_in_what_was_done(all in progress(), most in 0..12_usize) {
        let told = all.history(most);
        prop_assert_eq!(told.len(), most.min(all.actions().len()));
        prop_assert!(told.is_sorted_by_key(|action| -action.at));
        let oldest = told.last().map_or(i64::MAX, |action| action.at);
        prop_assert!(all.actions().iter().all(|action| action.at <= oldest || told.contains(action)));
    }
}

#[test]
fn where_time_ends_nothing_is_said_any_more() {
    let mut all = of(&[Action { step: 8, status: Status::Done, at: Action::LATEST }]);
    assert_eq!(
        (all.set(8, Status::ToDo, i64::MAX), all.undo(8, 0), all.status(8)),
        (None, None, Status::Done)
    );
    assert!(all.set(9, Status::Done, i64::MAX).is_some() && all.set(0, Status::Done, 5).is_none());
    assert_eq!(all.set(10, Status::Done, i64::MIN).map(|action| action.at), Some(0));
    assert_eq!(all.done(), 3);
}

#[test]
fn nothing_was_done_of_a_step_that_is_none_or_in_a_time_that_is_none() {
    for (step, at) in [(0, 5), (8, -1), (8, Action::LATEST + 1), (8, i64::MIN)] {
        assert!(of(&[Action { step, status: Status::Done, at }]).is_empty(), "{step} {at}");
    }
}
