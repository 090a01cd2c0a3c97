import { addDays, type Instant, type LocalDate } from '../../../content-models/shared/localDate.ts';
import type { Tenant } from '../../../content-models/shared/identity.ts';
import type { CheckOrder } from '../../watch/checks/checkOrder.ts';
import { demoInstitutions } from './institutions.ts';
import { instantAt, workday } from './workday.ts';

/** Where the demo's own parts answer. */
export interface DemoPorts {
  port: number;
  cmsPort: number;
  sourcesPort: number;
}

/** A thing the demo office has watched; all of them are parts of the demo, so that every check is a real one. */
export interface DemoTarget extends Pick<CheckOrder, 'kind' | 'address' | 'everySeconds'> {
  name: string;
  group: string;
  isPublic: boolean;
}

/** What the office of a commune has watched, at the ports of this start. */
export const demoTargets = (tenant: Tenant, { port, cmsPort, sourcesPort }: DemoPorts): DemoTarget[] => {
  const site = `http://${tenant}.localhost:${String(port)}`;
  const http = (name: string, group: string, address: string) =>
    ({ name, group, address, kind: 'http', everySeconds: 60, isPublic: true }) as const;
  return [
    http('Strona urzędu', 'Strony', `${site}/`),
    http('Biuletyn Informacji Publicznej', 'Strony', `${site}/bip/`),
    http('Moje Miasto', 'E-usługi', `${site}/moje-miasto/`),
    http('Składanie spraw', 'E-usługi', `http://127.0.0.1:${String(cmsPort)}/api/health`),
    ...demoInstitutions
      .filter((one) => one.tenant === tenant && one.connector.endsWith('Http'))
      .map(({ name, slug }) => ({
        name: name.replace(' (demo)', ''),
        group: 'Szkoły i spółki',
        kind: 'connector' as const,
        address: slug,
        everySeconds: 120,
        isPublic: true,
      })),
    {
      name: 'Łącze do sieci instytucji',
      group: 'Łącza',
      kind: 'tcp',
      address: `127.0.0.1:${String(sourcesPort)}`,
      everySeconds: 60,
      isPublic: false,
    },
  ];
};

/** A breakdown that is over, with what was said on the way. */
export interface DemoIncident {
  title: string;
  /** names of watched things */
  services: string[];
  startedAt: Instant;
  endedAt: Instant;
  updates: { at: Instant; text: string }[];
}

const incidentTitles: Record<string, string> = {
  chelm: 'Panel mieszkańca otwierał się z błędem',
  dzierzkowice: 'Panel mieszkańca nie otwierał się',
  koden: 'Nie dało się wejść do panelu mieszkańca',
};

/** The one past breakdown of a commune. */
export const demoIncident = (tenant: Tenant, today: LocalDate): DemoIncident => {
  const day = workday(today, -9);
  return {
    title: incidentTitles[tenant] ?? 'Panel mieszkańca nie otwierał się',
    services: ['Moje Miasto'],
    startedAt: instantAt(day, '10:12'),
    endedAt: instantAt(day, '11:40'),
    updates: [
      { at: instantAt(day, '10:20'), text: 'Część osób nie może wejść do panelu. Sprawdzamy, co się stało.' },
      {
        at: instantAt(day, '10:55'),
        text: 'Zepsuł się dysk jednego z serwerów. Uruchamiamy zapasowy. Sprawy, które ktoś już złożył, są bezpieczne.',
      },
      { at: instantAt(day, '11:40'), text: 'Panel działa. Przepraszamy za kłopot.' },
    ],
  };
};

/** Work that is known beforehand. */
export interface DemoPlannedWork {
  title: string;
  from: Instant;
  to: Instant;
  text: string;
  services: string[];
}

/** The one planned work of a commune. */
export const demoPlannedWork = (tenant: Tenant, today: LocalDate): DemoPlannedWork => {
  const day = workday(today, { chelm: 4, dzierzkowice: 6, koden: 8 }[tenant] ?? 5);
  return {
    title: 'Wymiana łącza w budynku urzędu',
    from: instantAt(day, '20:00'),
    to: instantAt(day, '22:00'),
    text: 'Przez dwie godziny nie złożysz sprawy przez internet. Strona urzędu będzie działać. Możesz pisać sprawę wcześniej: szkic się zachowa.',
    services: ['Moje Miasto', 'Składanie spraw'],
  };
};

/** The last days of the two months before today's, each of which carries a month of invented checks. */
export const demoWatchDays = (today: LocalDate): LocalDate[] => {
  const last = addDays(`${today.slice(0, 7)}-01`, -1);
  return [last, addDays(`${last.slice(0, 7)}-01`, -1)];
};
