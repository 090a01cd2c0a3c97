import type { ServiceDefinition } from '../../../../content-models/services/serviceDefinition.ts';
import { generalLetter } from './generalLetter.ts';
import { demoAccounts, type DemoOffice } from '../serviceCards/stampDuty.ts';
import { addressCertificate } from './addressCertificate.ts';
import { treeNotice } from './treeNotice.ts';
import { wasteDeclaration, type WasteRates } from './wasteDeclaration.ts';

const wasteRates: Record<DemoOffice, WasteRates> = {
  chelm: { person: 2700, composting: 300 },
  dzierzkowice: { person: 2400, composting: 400 },
  koden: { person: 2300, composting: 300 },
};

const isDemoOffice = (tenant: string): tenant is DemoOffice => Object.hasOwn(demoAccounts, tenant);

/** What can be done online in one commune of the demo. */
export const demoServices = (tenant: string): ServiceDefinition[] =>
  isDemoOffice(tenant)
    ? [generalLetter, addressCertificate(tenant), wasteDeclaration(wasteRates[tenant]), treeNotice(tenant)]
    : [generalLetter];
