import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { demoAccounts, type DemoOffice } from '../serviceCards/stampDuty.ts';
import { applicantLiving, clauseFor, demoHome, textMessages, wayOf } from './parts.ts';

const keeper = {
  ...{ givenName: 'Anna', familyName: 'Próbna', home: demoHome },
  ...{ since: '2026-11-03', dogs: '1', relief: 'none' },
};

/** The yearly dog fee; one dog is free for people of 65 who live alone and for some with a disability (art. 18a). */
export const dogFee = (office: DemoOffice, yearly: number) =>
  serviceDefinitionSchema.parse({
    slug: 'oplata-od-psa',
    title: 'Zgłoszenie psa i opłata roczna',
    summary: 'Zgłoś psa i od razu zapłać za rok. Formularz powie, czy masz prawo nie płacić.',
    steps: [
      applicantLiving('Adres, pod którym mieszkasz z psem'),
      {
        name: 'dogs',
        title: 'Psy',
        fields: [
          { type: 'date', name: 'since', label: 'Od kiedy masz psa', latest: 'today' },
          { type: 'number', name: 'dogs', label: 'Ile masz psów', min: 1, max: 30 },
          {
            type: 'choice',
            name: 'relief',
            label: 'Czy coś z tego dotyczy Ciebie?',
            hint: 'Od tego zależy opłata.',
            options: [
              { value: 'senior', label: 'mam ponad 65 lat i mieszkam sam albo sama' },
              { value: 'disability', label: 'mam orzeczenie o znacznym stopniu niepełnosprawności' },
              { value: 'assistance', label: 'mam niepełnosprawność, a pies jest psem asystującym' },
              { value: 'farm', label: 'płacę podatek rolny od gospodarstwa' },
              { value: 'none', label: 'nic z tego' },
            ],
          },
          {
            type: 'files',
            name: 'proof',
            label: 'Orzeczenie',
            hint: 'Zdjęcie wystarczy. Możesz też pokazać je w urzędzie.',
            soft: true,
            maxFiles: 2,
            showWhen: { in: [{ var: 'relief' }, ['disability', 'assistance']] },
          },
          textMessages('o terminie opłaty od psa'),
        ],
      },
    ],
    computed: [
      {
        name: 'paid',
        label: 'Psy, za które płacisz',
        rule: {
          max: [
            0,
            {
              '-': [
                { var: ['dogs', 0] },
                { if: [{ '==': [{ var: 'relief' }, 'farm'] }, 2, { '==': [{ var: 'relief' }, 'none'] }, 0, 1] },
              ],
            },
          ],
        },
        show: 'number',
      },
    ],
    fee: {
      label: 'opłata od posiadania psów za rok',
      basis: 'art. 18a i 19 ustawy o podatkach i opłatach lokalnych i uchwała rady',
      account: demoAccounts[office],
      rates: [{ validFrom: '2026-01-01', grosze: { '*': [{ var: 'paid' }, yearly] } }],
    },
    scenarios: [
      { name: 'Jeden pies: jedna opłata', answers: keeper, expect: { fee: yearly, hidden: ['proof'], wrong: [] } },
      {
        name: 'Ponad 65 lat, dwa psy: płaci za jednego',
        answers: { ...keeper, dogs: '2', relief: 'senior' },
        expect: { fee: yearly, computed: { paid: 1 }, wrong: [] },
      },
      {
        name: 'Pies asystujący: bez opłaty',
        answers: { ...keeper, phone: '601234567', textMessages: 'yes', relief: 'assistance' },
        expect: { fee: 0, shown: ['proof', 'textMessages'], wrong: [] },
      },
      {
        name: 'Gospodarstwo z trzema psami: płaci za jednego',
        answers: { ...keeper, dogs: '3', relief: 'farm' },
        expect: { fee: yearly, wrong: [] },
      },
    ],
    ...wayOf({
      subject: 'Zgłoszenie',
      end: 'Przyjmij zgłoszenie',
      ended: 'Zgłoszenie jest przyjęte. W następnych latach opłatę płacisz w terminie z uchwały rady.',
    }),
    clause: clauseFor(
      'naliczyć opłatę od posiadania psów',
      'art. 18a ustawy o podatkach i opłatach lokalnych',
      '10 lat, bo tak długo można sprawdzać opłaty',
    ),
    checklist: ['Sprawdź, czy wpłynęła opłata.', 'Sprawdź prawo do zwolnienia.'],
    retention: 'B10',
    jrwaClass: '31',
    term: { days: 30, basis: 'art. 139 § 1 Ordynacji podatkowej' },
    paperRoute: 'Zgłoszenie przyjmiemy też w urzędzie i przez telefon. Opłatę wpłacisz w kasie.',
  });
