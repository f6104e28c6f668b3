//! Content is edited while somebody walks a plan, on more devices than one: nothing that was done gets lost.

use super::edits::{Edit, Editor, GROUPS, edit, today};
use super::*;
use crate::guide::tests::many;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::collections::BTreeSet;

#[derive(Clone, Debug)]
enum Event {
    Edit(usize, Edit),
    /// On a device something is said of a step that is, or was, in the content.
    Say(usize, usize, Status),
    Undo(usize, usize),
    /// A device takes in a step that it could leave out, or leaves it out again.
    TakeIn(usize, usize),
    /// A device chooses other groups.
    Groups(usize, Vec<&'static str>),
    /// A device hears all that the other knows.
    Hear(usize),
}

fn event() -> impl Strategy<Value = Event> {
    let (device, which) = (|| 0..2_usize, || 0..1_000_usize);
    let say = (device(), which(), select(Status::ALL));
    prop_oneof![
        4 => (which(), edit()).prop_map(|(which, edit)| Event::Edit(which, edit)),
        4 => say.prop_map(|(here, which, said)| Event::Say(here, which, said)),
        1 => (device(), which()).prop_map(|(here, which)| Event::Undo(here, which)),
        1 => (device(), which()).prop_map(|(here, which)| Event::TakeIn(here, which)),
        1 => (device(), subsequence(GROUPS, 0..=2)).prop_map(|(here, groups)| Event::Groups(here, groups)),
        1 => device().prop_map(Event::Hear),
    ]
}

/// All that there is: the content, and on each of two devices who a person is and what they did.
struct World {
    editor: Editor,
    people: [Person; 2],
    devices: [Progress; 2],
    /// What was said on a device or heard by it, apart from how it is kept there.
    known: [Vec<Action>; 2],
}

impl World {
    fn new() -> Self {
        let someone = || Person::on(slug("nieuw"));
        Self {
            editor: Editor::new(),
            people: [someone(), someone()],
            devices: [Progress::default(), Progress::default()],
            known: [Vec::new(), Vec::new()],
        }
    }

    fn happen(&mut self, event: Event, now: i64) {
        let most = usize::from(self.editor.next);
        let number = |which: usize| u16::try_from(which % most).unwrap() + 1;
        match event {
            Event::Edit(which, edit) => self.editor.edit(which, edit),
            Event::Say(here, which, status) => {
                let action = self.devices[here].set(number(which), status, now);
                self.known[here].extend(action);
            }
            Event::Undo(here, which) => {
                let action = self.devices[here].undo(number(which), now);
                self.known[here].extend(action);
            }
            Event::TakeIn(here, which) => {
                crate::order::toggle(&mut self.people[here].taken_in, number(which), true);
            }
            Event::Groups(here, groups) => self.people[here].groups = groups.into_iter().map(slug).collect(),
            Event::Hear(here) => self.hear(here),
        }
    }

    fn hear(&mut self, here: usize) {
        let (there, known) = (self.devices[1 - here].clone(), self.known[1 - here].clone());
        self.devices[here].merge(&there);
        self.known[here].extend(known);
    }

    /// What a device should say of a step: the newest of all that it knows.
    fn expected(&self, here: usize, number: u16) -> Status {
        let own = self.known[here].iter().filter(|action| action.step == number);
        let rank = |status| {
            [Status::ToDo, Status::NotApplicable, Status::Done].iter().position(|one| *one == status)
        };
        own.max_by_key(|action| (action.at, rank(action.status))).map_or(Status::ToDo, |action| action.status)
    }

    fn look(&self, here: usize) -> Result<(), TestCaseError> {
        let (person, progress) = (&self.people[here], &self.devices[here]);
        let plan = self.editor.content.plan_of(person, today());
        let count = plan.count(progress);
        let steps: Vec<&Step> = plan.steps().collect();
        let are = |status| steps.iter().filter(|step| self.expected(here, step.number) == status).count();
        prop_assert_eq!(count.done, are(Status::Done), "no tick is lost");
        prop_assert_eq!(count.not_applicable, are(Status::NotApplicable));
        prop_assert_eq!((count.steps, count.dealt() + count.open), (steps.len(), steps.len()));
        prop_assert!(
            count.must_open <= count.open && count.minutes_open <= 480 * u32::try_from(count.open).unwrap()
        );
        let mut sum = Count::default();
        for leg in plan.legs.iter().map(|leg| leg.count(progress)) {
            sum.steps += leg.steps;
            sum.done += leg.done;
            sum.not_applicable += leg.not_applicable;
            sum.open += leg.open;
            sum.must_open += leg.must_open;
            sum.minutes_open += leg.minutes_open;
        }
        prop_assert_eq!(sum, count, "the whole is the sum of the phases");
        self.whole(person, &plan)
    }

    /// All that is there is in the plan, or left out with a reason, or not for this person.
    fn whole(&self, person: &Person, plan: &Plan<'_>) -> Result<(), TestCaseError> {
        let has = |list: &[Slug], slug: &Option<Slug>| slug.as_ref().is_some_and(|slug| list.contains(slug));
        let path = std::slice::from_ref(&person.path);
        let (mut does, mut leaves) = (BTreeSet::new(), BTreeSet::new());
        for step in &self.editor.content.steps {
            let ended = step.ended.as_ref().is_some_and(|ended| ended.per <= today());
            let taken = person.taken_in.contains(&step.number);
            let of_path = step.paths.contains(&person.path);
            let by_path = !of_path && step.dropped.iter().any(|one| has(path, &one.path));
            let by_group = of_path && step.dropped.iter().any(|one| has(&person.groups, &one.group));
            if !ended && (by_path || by_group) && !taken {
                leaves.insert(step.number);
            } else if !ended && (of_path || by_path) {
                does.insert(step.number);
            }
        }
        prop_assert_eq!(plan.steps().count(), does.len(), "each once");
        prop_assert_eq!(plan.steps().map(|step| step.number).collect::<BTreeSet<_>>(), does);
        prop_assert_eq!(plan.dropped.iter().map(|(step, _)| step.number).collect::<BTreeSet<_>>(), leaves);
        for leg in &plan.legs {
            prop_assert!(!leg.steps.is_empty() && leg.steps.iter().all(|step| step.phase == leg.phase.slug));
            prop_assert!(leg.steps.is_sorted_by_key(|step| (step.day_until, step.day_from, step.number)));
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn whatever_editors_do_nothing_that_was_done_is_lost(events in vec((event(), -2..6_i64), 0..60)) {
        let mut world = World::new();
        let mut now = 1_000;
        for (event, passed) in events {
            // A clock is set back now and then.
            now += passed;
            world.happen(event, now);
            world.look(0)?;
            world.look(1)?;
        }
        world.hear(0);
        world.hear(1);
        world.look(0)?;
        world.look(1)?;
        prop_assert_eq!(&world.devices[0], &world.devices[1]);
        let plan = world.editor.content.plan_of(&world.people[0], today());
        prop_assert_eq!(plan.count(&world.devices[0]), plan.count(&world.devices[1]));
        for group in GROUPS {
            let (gone, _) = world.editor.content.effect(&world.people[0], &slug(group), today());
            let mut person = world.people[0].clone();
            person.groups.retain(|other| other.as_str() != *group);
            let without = world.editor.content.plan_of(&person, today()).steps().count();
            person.groups.push(slug(group));
            let with = world.editor.content.plan_of(&person, today()).steps().count();
            prop_assert_eq!(without, with + gone);
        }
    }
}
