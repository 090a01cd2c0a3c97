import { localDateOf } from '../../content-models/shared/localDate.ts';
import { filled } from '../fields/filled.ts';
import { toPicture } from '../media/toPicture.ts';
import { toDeclaration } from './toDeclaration.ts';
import type { CommuneDoc } from '../payload-types.ts';

const orNothing = <Item>(items: Item[]): Item[] | undefined => (items.length > 0 ? items : undefined);

/** What a commune says of itself besides name, address and hours; what is left empty is absent. */
export const toSettings = (doc: CommuneDoc) =>
  filled({
    facts: orNothing((doc.facts ?? []).map(({ label, value }) => ({ label, value }))),
    socialLinks: orNothing((doc.socialLinks ?? []).map(({ label, href }) => ({ label, href }))),
    closures: orNothing(
      (doc.closures ?? []).map(({ on, until, words }) => ({
        on: localDateOf(on),
        ...(until ? { until: localDateOf(until) } : {}),
        words,
      })),
    ),
    visit: doc.visit?.route ? { route: doc.visit.route, ...filled({ map: toPicture(doc.visit.map) }) } : undefined,
    sharePicture: toPicture(doc.sharePicture),
    footerNote: doc.footerNote,
    declaration: toDeclaration(doc),
    alertPhone:
      doc.alertPhone?.label && doc.alertPhone.phone
        ? { label: doc.alertPhone.label, phone: doc.alertPhone.phone }
        : undefined,
  });
