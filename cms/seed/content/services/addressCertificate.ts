import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { demoAccounts, type DemoOffice } from '../serviceCards/stampDuty.ts';
import { appealBodies, applicantLiving, clauseFor, demoHome, wayOf } from './parts.ts';

const free = ['alimony', 'school', 'insurance', 'social'];
const person = {
  ...{ givenName: 'Anna', familyName: 'Próbna', home: demoHome },
  ...{ pesel: '44051401359', about: ['address'], collect: 'portal' },
};

const registered = applicantLiving('Adres zameldowania');

/** A certificate from the register of residents: 17 zł, free for some purposes (stamp duty act), in 7 days (KPA art. 217 § 3). */
export const addressCertificate = (office: DemoOffice) =>
  serviceDefinitionSchema.parse({
    slug: 'zaswiadczenie-o-zameldowaniu',
    title: 'Wniosek o zaświadczenie o zameldowaniu',
    summary: 'Poproś o zaświadczenie, gdzie i od kiedy masz meldunek. Odpowiemy w ciągu 7 dni.',
    steps: [
      {
        ...registered,
        fields: [
          ...registered.fields,
          {
            type: 'pesel',
            name: 'pesel',
            label: 'PESEL',
            hint: 'Jedenaście cyfr. Po nim znajdziemy Cię w rejestrze.',
            soft: true,
          },
        ],
      },
      {
        name: 'certificate',
        title: 'O czym ma być zaświadczenie',
        fields: [
          {
            type: 'multiChoice',
            name: 'about',
            label: 'Co ma potwierdzać',
            options: [
              { value: 'address', label: 'obecny adres zameldowania' },
              { value: 'history', label: 'poprzednie adresy' },
              { value: 'household', label: 'kto jest zameldowany w moim domu' },
            ],
          },
          {
            type: 'date',
            name: 'historySince',
            label: 'Od kiedy pokazać poprzednie adresy',
            latest: 'today',
            showWhen: { in: ['history', { var: 'about' }] },
          },
          {
            type: 'choice',
            name: 'purpose',
            label: 'Do czego jest potrzebne',
            hint: 'Od tego zależy opłata.',
            options: [
              { value: 'alimony', label: 'do sprawy o alimenty, opiekę albo przysposobienie' },
              { value: 'school', label: 'do szkoły albo na studia' },
              { value: 'insurance', label: 'do ubezpieczenia społecznego lub zdrowotnego' },
              { value: 'social', label: 'do świadczeń socjalnych' },
              { value: 'other', label: 'do czegoś innego' },
            ],
          },
          {
            type: 'text',
            name: 'otherPurpose',
            label: 'Do czego dokładnie',
            maxLength: 150,
            showWhen: { '==': [{ var: 'purpose' }, 'other'] },
          },
          {
            type: 'choice',
            name: 'collect',
            label: 'Jak chcesz je dostać',
            options: [
              { value: 'portal', label: 'tutaj, w Moich sprawach' },
              { value: 'desk', label: 'odbiorę w urzędzie' },
              { value: 'post', label: 'pocztą' },
            ],
          },
        ],
      },
    ],
    fee: {
      label: 'opłata skarbowa za zaświadczenie',
      basis: 'ustawa o opłacie skarbowej, załącznik, część II pkt 21',
      account: demoAccounts[office],
      rates: [{ validFrom: '2007-01-01', grosze: 1700 }],
      exemptions: [
        {
          reason: 'Zaświadczenie w takiej sprawie jest bezpłatne.',
          basis: 'art. 2 ust. 1 pkt 1 ustawy o opłacie skarbowej',
          when: { in: [{ var: 'purpose' }, free] },
        },
      ],
    },
    scenarios: [
      {
        name: 'Do szkoły: bez opłaty, odpowiedź w 7 dni',
        on: '2026-12-17',
        answers: { ...person, purpose: 'school' },
        expect: { fee: 0, hidden: ['historySince', 'otherPurpose'], wrong: [], dueOn: '2026-12-28' },
      },
      {
        name: 'Do banku, z poprzednimi adresami: 17 zł',
        answers: {
          ...person,
          about: ['address', 'history'],
          historySince: '2010-01-01',
          purpose: 'other',
          otherPurpose: 'do banku',
        },
        expect: { fee: 1700, shown: ['historySince', 'otherPurpose'], wrong: [] },
      },
      {
        name: 'Błąd w numerze PESEL jest wskazany',
        answers: { ...person, pesel: '44051401358', purpose: 'school' },
        expect: { wrong: ['pesel'] },
      },
      {
        name: 'Adres bez numeru domu jest wskazany',
        answers: { ...person, home: [{ postalCode: '22-100', town: 'Chełm' }], purpose: 'school' },
        expect: { wrong: ['home'] },
      },
    ],
    letters: [
      {
        name: 'certificate',
        kind: 'certificate',
        title: 'Zaświadczenie o zameldowaniu',
        basis: 'art. 217 § 2 pkt 2 Kodeksu postępowania administracyjnego i art. 45 ust. 1 ustawy o ewidencji ludności',
        paragraphs: [
          'Zaświadczam na podstawie rejestru mieszkańców, że {{applicant.name}}, numer PESEL {{pesel}}, ma zameldowanie na pobyt stały pod adresem: [uzupełnij: adres z rejestru], od [uzupełnij: od kiedy].',
          'Zaświadczenie wydaję na wniosek z dnia {{case.filedOn}}, {{purpose}}.',
        ],
      },
      {
        name: 'refusal',
        kind: 'refusal',
        title: 'Postanowienie o odmowie wydania zaświadczenia',
        basis: 'art. 219 i art. 123 Kodeksu postępowania administracyjnego',
        paragraphs: [
          'Po rozpatrzeniu wniosku z dnia {{case.filedOn}} odmawiam wydania zaświadczenia o treści, o którą wnosi {{applicant.name}}.',
        ],
        grounds: [
          'Wniosek dotyczył: {{about}}. Podany adres zameldowania: {{home}}.',
          'W rejestrze mieszkańców nie ma danych, które można tak potwierdzić: [uzupełnij: czego brakuje].',
        ],
        appeal: { to: appealBodies[office], days: 7 },
      },
    ],
    ...wayOf({
      subject: 'Wniosek',
      end: 'Wydaj zaświadczenie i zakończ',
      ended: 'Zaświadczenie jest gotowe. Jak je odebrać, przeczytasz w wiadomościach poniżej.',
    }),
    clause: clauseFor(
      'wydać zaświadczenie z rejestru mieszkańców',
      'art. 217 Kodeksu postępowania administracyjnego i art. 45 ustawy o ewidencji ludności',
      '5 lat od końca roku, w którym sprawa się skończyła',
    ),
    jrwaClass: '5345',
    term: { days: 7, basis: 'art. 217 § 3 KPA' },
    paperRoute: 'Wniosek może być zwykłym pismem z podpisem. Przynieś go do urzędu albo przyślij pocztą.',
  });
