import { z } from 'zod';
import {
  linkedSubjectSchema,
  type ActKind,
  type LinkedSubject,
  type Topic,
} from '../../../content-models/institutions/institution.ts';
import type { ActData, TopicData } from '../../../content-models/links/link.ts';
import { ConnectorError, type Connector } from '../connector.ts';
import { askHealth } from '../http/askHealth.ts';
import { foreignId, withoutAbsent } from '../http/foreign.ts';
import { makeAsk, type Answer, type HttpSettings } from '../http/makeAsk.ts';
import { hebePupil, openEnvelope, reasonOf, type HebePupil } from './hebe.ts';
import { hebeLesson, toAttendance } from './toAttendance.ts';
import { hebeMenu, hebeMessage, hebeScheduled, hebeWork } from './toDays.ts';
import { toMeals, toNotices, toSchoolwork, toTimetable } from './toDays.ts';
import { hebeAverage, hebeGrade, hebeSummary, toGrades } from './toGrades.ts';

const topicOfCapability: Partial<Record<string, Topic>> = {
  GRADES: 'grades',
  ATTENDANCE: 'attendance',
  TIMETABLE: 'timetable',
  SCHOOLWORK: 'schoolwork',
  NOTICES: 'schoolNotices',
  MEALS: 'meals',
};
const topics = Object.values(topicOfCapability).filter((topic) => topic !== undefined);

const unknown = () => new ConnectorError('unknownSubject', 'The school does not know this child or code.');

/** A body that can be opened: whoever is not there has become an error. */
const known = ({ status, body }: Answer): Buffer => {
  if (status === 404 || status === 410) throw unknown();
  if (status === 422) throw new ConnectorError('malformed', 'The school turned down a question.');
  return body;
};

const toSubject = ({ Pupil, ClassDisplay, Capabilities }: HebePupil): LinkedSubject => {
  const subject = linkedSubjectSchema.safeParse(
    withoutAbsent({
      externalId: Pupil.Id,
      name: `${Pupil.FirstName} ${Pupil.Surname}`,
      detail: `klasa ${ClassDisplay}`,
      bornOn: Pupil.BirthDate ?? undefined,
      // what the portal does not know is not its business
      topics: [...new Set(Capabilities.flatMap((capability) => topicOfCapability[capability] ?? []))],
      acts: Capabilities.includes('EXCUSE') ? (['excuseAbsence'] satisfies ActKind[]) : [],
    }),
  );
  if (!subject.success) throw new ConnectorError('malformed', 'The school gives this child nothing to show.');
  return subject.data;
};

/** A school's journal that answers over HTTP in the UONET+ shape; the format is told in README.md beside this file. */
export const schoolOverHttp = (settings: HttpSettings): Connector => {
  const ask = makeAsk(settings);

  const pupilOf = async (pupilId: string, signal: AbortSignal): Promise<HebePupil> => {
    const answer = await ask({ path: 'api/mobile/pupil', query: { pupilId }, signal });
    const pupil = openEnvelope(known(answer), hebePupil);
    // never another child's data, whatever the school answers
    if (pupil.Pupil.Id !== pupilId) throw new ConnectorError('malformed', 'The school answered about another child.');
    return pupil;
  };

  const list = async <Item extends z.ZodType>(
    what: string,
    pupilId: string,
    item: Item,
    signal: AbortSignal,
  ): Promise<z.infer<Item>[]> => {
    const answer = await ask({ path: `api/mobile/${what}/byPupil`, query: { pupilId }, signal });
    if (answer.status === 404 || answer.status === 410) {
      // a missing question must not end a link: only a child that is gone does
      await pupilOf(pupilId, signal);
      throw new ConnectorError('malformed', `The journal has no ${what}.`);
    }
    return openEnvelope(known(answer), z.array(item));
  };

  const readers: { [Name in Topic]?: (pupilId: string, signal: AbortSignal) => Promise<TopicData[Name]> } = {
    grades: async (pupilId, signal) =>
      toGrades(
        ...(await Promise.all([
          pupilOf(pupilId, signal),
          list('grade', pupilId, hebeGrade, signal),
          list('grade/summary', pupilId, hebeSummary, signal),
          list('grade/average', pupilId, hebeAverage, signal),
        ])),
      ),
    attendance: async (pupilId, signal) =>
      toAttendance(...(await Promise.all([pupilOf(pupilId, signal), list('lesson', pupilId, hebeLesson, signal)]))),
    timetable: async (pupilId, signal) =>
      toTimetable(await list('schedule/withchanges', pupilId, hebeScheduled, signal)),
    schoolwork: async (pupilId, signal) =>
      toSchoolwork(
        ...(await Promise.all([list('exam', pupilId, hebeWork, signal), list('homework', pupilId, hebeWork, signal)])),
      ),
    schoolNotices: async (pupilId, signal) => toNotices(await list('messages/received', pupilId, hebeMessage, signal)),
    meals: async (pupilId, signal) => toMeals(await list('menu', pupilId, hebeMenu, signal)),
  };

  return {
    topics,
    acts: ['excuseAbsence'],
    health: askHealth(async (signal) => {
      openEnvelope(known(await ask({ path: 'api/mobile/heartbeat', signal })), z.unknown());
    }),
    link: async (proof, signal) => {
      if (proof.kind !== 'childCode') throw unknown();
      const answer = await ask({ path: 'api/mobile/register/guardian', body: { Code: proof.code }, signal });
      if (answer.status === 422) throw unknown();
      return toSubject(openEnvelope(known(answer), hebePupil));
    },
    read: async (pupilId, topic, signal) => {
      const reader = readers[topic];
      if (!reader) throw new ConnectorError('malformed', `A school has no ${topic}.`);
      return reader(pupilId, signal);
    },
    act: async (pupilId, kind, data, idempotencyKey, signal) => {
      if (kind !== 'excuseAbsence') throw new ConnectorError('turnedDown', 'A school takes no readings.');
      const { entries, reason } = data as ActData['excuseAbsence'];
      const answer = await ask({
        path: 'api/mobile/justification/byPupil',
        query: { pupilId },
        body: { Lessons: entries, Reason: reason },
        idempotencyKey,
        signal,
      });
      if (answer.status === 422) {
        const told = reasonOf(answer.body);
        throw new ConnectorError('turnedDown', 'The school turned an excuse down.', told ? { reason: told } : {});
      }
      return { receipt: openEnvelope(known(answer), z.object({ Id: foreignId })).Id };
    },
  };
};
