import type { ActivityFile } from '@/contract';
import { newId } from '@/shared/data/uuid';
import { earliestDay, latestDay } from '@/shared/date/partial';

/** An activity nobody has written yet: everything unknown, in the language it is being written in. */
export function newActivityFile(lang: ActivityFile['activity']['lang']): ActivityFile {
  return {
    activity: {
      id: newId(),
      kind: 'unknown',
      title: '',
      lang,
      startsOn: 'unknown',
      endsOn: 'unknown',
      place: '',
      province: '',
      country: 'unknown',
      hostingSide: 'unknown',
      agreement: null,
      informationClass: 'unknown',
      level: 'unknown',
      status: 'unknown',
      summary: '',
      outcome: '',
    },
    parties: [],
    people: [],
    commitments: [],
    costs: [],
    talks: [],
    points: [],
    courses: [],
    topics: [],
    sessions: [],
    attendance: [],
    questions: [],
    answers: [],
    events: [],
    eventItems: [],
    eventTasks: [],
    booths: [],
    lentItems: [],
    guests: [],
    coverage: [],
    delegations: [],
    countries: [],
    legs: [],
    members: [],
    gifts: [],
    steps: [],
    exceptions: [],
    links: [],
    tags: [],
    attachments: [],
    citations: [],
    translations: [],
  };
}

/** Whether the end cannot come after the start, whatever days the two dates mean. */
export function endsBeforeStart(startsOn: string, endsOn: string): boolean {
  const start = earliestDay(startsOn);
  const end = latestDay(endsOn);
  return start !== null && end !== null && end < start;
}
