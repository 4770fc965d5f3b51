import type { PersonMention } from '../../../model/mention.ts';
import type { ClaimDraft, Composer, Scene, SentenceScene } from '../scene.ts';

/** "Prince Edward Island Premier Dennis King said": who held which office. One claim for each title that is printed. */
export const composeOffices: Composer = (scene, here) =>
  here.people.flatMap((person) => {
    const claim = officeClaim(scene, here, person);
    return claim === null ? [] : [claim];
  });

function officeClaim(scene: Scene, here: SentenceScene, person: PersonMention): ClaimDraft | null {
  const { role, roleSpan } = person;
  if (role?.office === undefined || roleSpan === undefined || person.entity === '') return null;
  const entity = scene.entities.find((candidate) => candidate.id === person.entity);
  const ends = [roleSpan, person].filter((span) => span.start >= here.sentence.start && span.end <= here.sentence.end);
  return {
    kind: 'office',
    start: Math.min(...ends.map((span) => span.start)),
    end: Math.max(...ends.map((span) => span.end)),
    person: person.entity,
    personName: entity?.name ?? person.name,
    role,
    office: role.office,
    mentions: [person.id],
    ...(role.organization === undefined ? {} : { organization: role.organization }),
    ...(role.of === undefined ? {} : { of: role.of }),
  };
}
