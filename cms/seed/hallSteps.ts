import type { PayloadRequest } from 'payload';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import type { DemoHall } from './content/demoHall.ts';
import { seedCard } from './seedCard.ts';
import { seedCouncil } from './seedCouncil.ts';
import { seedDepartment } from './seedDepartment.ts';
import { seedPerson } from './seedPerson.ts';

/**
 * The steps that bring an office's departments, people, cards and council into the demo city, in this order; `since` is
 * the version of the city with which they came.
 */
export const hallSteps = (
  { tenant, name, since = 3 }: { tenant: string; name: string; since?: number },
  hall: DemoHall | undefined,
  today: LocalDate,
) =>
  hall === undefined
    ? []
    : [
        ...hall.departments.map((department) => ({
          since,
          label: `wydziały: ${name}`,
          run: (req: PayloadRequest) => seedDepartment(req, tenant, department, today),
        })),
        ...hall.people.map((person) => ({
          since,
          label: `telefony: ${name}`,
          run: (req: PayloadRequest) => seedPerson(req, tenant, person, today),
        })),
        ...hall.cards.map((card) => ({
          since,
          label: `karty spraw: ${name}`,
          run: (req: PayloadRequest) => seedCard(req, tenant, card, today),
        })),
        {
          since,
          label: `rada: ${name}`,
          run: (req: PayloadRequest) => seedCouncil(req, tenant, hall.council),
        },
      ];
