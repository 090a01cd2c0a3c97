import type { ProfileFact } from '../../../../content-models/services/prefill.ts';
import type { ServiceDefinition } from '../../../../content-models/services/serviceDefinition.ts';
import { generalLetter } from './generalLetter.ts';
import { demoAccounts, type DemoOffice } from '../serviceCards/stampDuty.ts';
import { addressCertificate } from './addressCertificate.ts';
import { businessSign } from './businessSign.ts';
import { complaint } from './complaint.ts';
import { dogFee } from './dogFee.ts';
import { eventNotice } from './eventNotice.ts';
import { idCardVisit } from './idCardVisit.ts';
import { laneOccupation } from './laneOccupation.ts';
import { largeFamilyCard } from './largeFamilyCard.ts';
import { nurseryEnrolment } from './nurseryEnrolment.ts';
import { propertyTaxReturn, type PropertyTaxRates } from './propertyTaxReturn.ts';
import { publicInformation } from './publicInformation.ts';
import { stoveSubsidy } from './stoveSubsidy.ts';
import { treeNotice } from './treeNotice.ts';
import { wasteDeclaration, type WasteRates } from './wasteDeclaration.ts';

const wasteRates: Record<DemoOffice, WasteRates> = {
  chelm: { person: 2700, composting: 300 },
  dzierzkowice: { person: 2400, composting: 400 },
  koden: { person: 2300, composting: 300 },
};

const taxRates: Record<DemoOffice, PropertyTaxRates> = {
  chelm: { home: 110, land: 60, other: 900 },
  dzierzkowice: { home: 80, land: 40, other: 600 },
  koden: { home: 75, land: 35, other: 550 },
};

const dogFees: Record<DemoOffice, number> = { chelm: 4800, dzierzkowice: 3000, koden: 2500 };

const isDemoOffice = (tenant: string): tenant is DemoOffice => Object.hasOwn(demoAccounts, tenant);

/** What an account may know, by the names under which these forms ask for it. */
const known: Partial<Record<string, ProfileFact>> = {
  ...{ givenName: 'givenName', familyName: 'familyName', phone: 'phone', email: 'email' },
  ...{ street: 'street', postalCode: 'postalCode', town: 'town', home: 'address' },
};

/** The same form, which takes from the account what it asks and the account knows. */
const withPrefill = (definition: ServiceDefinition): ServiceDefinition => ({
  ...definition,
  steps: definition.steps.map((step) => ({
    ...step,
    fields: step.fields.map((field) => {
      const what = known[field.name];
      return what === undefined ? field : { ...field, prefill: { from: 'profile', what } };
    }),
  })),
});

/** What can be done online in one commune of the demo. */
export const demoServices = (tenant: string): ServiceDefinition[] =>
  isDemoOffice(tenant)
    ? [
        generalLetter,
        ...[
          addressCertificate(tenant),
          wasteDeclaration(wasteRates[tenant]),
          treeNotice(tenant),
          propertyTaxReturn(taxRates[tenant]),
          laneOccupation(tenant),
          publicInformation,
          idCardVisit,
          largeFamilyCard,
          complaint,
          // the smallest office has no other way to be sure who makes the statements of a subsidy
          tenant === 'koden' ? { ...stoveSubsidy, assurance: 'substantial' as const } : stoveSubsidy,
          nurseryEnrolment,
          businessSign(tenant),
          eventNotice,
          dogFee(tenant, dogFees[tenant]),
        ].map(withPrefill),
      ]
    : [generalLetter];
