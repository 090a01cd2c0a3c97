import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { applicant, clauseFor, wayOf } from './parts.ts';

const home = {
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ owner: 'yes', old: 'coal', planned: 'pump', cost: '20000', begun: 'no' },
};

/** A subsidy for a new heating in place of a coal stove: half of the cost up to 8000 zł by the council's resolution. */
export const stoveSubsidy = serviceDefinitionSchema.parse({
  slug: 'dotacja-wymiana-pieca',
  title: 'Wniosek o dotację na wymianę pieca',
  summary: 'Poproś o dopłatę do nowego ogrzewania. Od razu zobaczysz, ile możesz dostać.',
  steps: [
    applicant,
    {
      name: 'house',
      title: 'Dom i piec',
      fields: [
        { type: 'yesNo', name: 'owner', label: 'Czy dom należy tylko do Ciebie?' },
        {
          type: 'files',
          name: 'consent',
          label: 'Zgoda współwłaścicieli',
          soft: true,
          maxFiles: 5,
          showWhen: { '==': [{ var: 'owner' }, false] },
        },
        {
          type: 'choice',
          name: 'old',
          label: 'Czym ogrzewasz dom teraz',
          options: [
            { value: 'coal', label: 'piecem na węgiel lub drewno' },
            { value: 'other', label: 'inaczej' },
          ],
        },
        {
          type: 'info',
          name: 'noSubsidy',
          label: 'Dotacja jest na wymianę pieca na węgiel lub drewno',
          paragraphs: ['Przy innym ogrzewaniu dotacja nie przysługuje. Zapytaj w urzędzie o inne programy.'],
          showWhen: { '==': [{ var: 'old' }, 'other'] },
        },
      ],
    },
    {
      name: 'plan',
      title: 'Nowe ogrzewanie',
      showWhen: { '==': [{ var: 'old' }, 'coal'] },
      fields: [
        {
          type: 'choice',
          name: 'planned',
          label: 'Co zamontujesz',
          options: [
            { value: 'pump', label: 'pompę ciepła' },
            { value: 'gas', label: 'kocioł gazowy' },
            { value: 'network', label: 'przyłącze do sieci ciepłowniczej' },
            { value: 'electric', label: 'ogrzewanie elektryczne' },
          ],
        },
        { type: 'number', name: 'cost', label: 'Ile to będzie kosztować', unit: 'zł', min: 1, max: 1_000_000 },
        {
          type: 'yesNo',
          name: 'begun',
          label: 'Czy prace już się zaczęły?',
          hint: 'Dotacja jest na prace, które zaczną się po podpisaniu umowy.',
        },
        { type: 'files', name: 'offer', label: 'Oferta albo kosztorys', soft: true, maxFiles: 3 },
      ],
    },
  ],
  computed: [
    {
      name: 'subsidy',
      label: 'Dotacja najwyżej',
      rule: { if: [{ var: 'begun' }, 0, { min: [800_000, { '*': [{ var: ['cost', 0] }, 50] }] }] },
      show: 'money',
    },
  ],
  scenarios: [
    {
      name: 'Pompa za 20 000 zł: najwyżej 8000 zł',
      answers: home,
      expect: { computed: { subsidy: 800_000 }, hidden: ['consent', 'noSubsidy'], wrong: [] },
    },
    {
      name: 'Kocioł za 9000 zł, dom wspólny: połowa kosztu i zgoda współwłaścicieli',
      answers: { ...home, owner: 'no', planned: 'gas', cost: '9000' },
      expect: { computed: { subsidy: 450_000 }, shown: ['consent'], wrong: [] },
    },
    { name: 'Prace już trwają: bez dotacji', answers: { ...home, begun: 'yes' }, expect: { computed: { subsidy: 0 } } },
    {
      name: 'Inne ogrzewanie: mówimy, że dotacji nie ma',
      answers: { ...home, old: 'other' },
      expect: { shown: ['noSubsidy'], hidden: ['cost', 'offer'], wrong: [] },
    },
  ],
  ...wayOf({
    subject: 'Wniosek',
    end: 'Przyznaj dotację i zakończ',
    ended: 'Jak podpisać umowę o dotację, przeczytasz w wiadomościach poniżej.',
  }),
  clause: clauseFor(
    'rozpatrzyć wniosek o dotację',
    'art. 403 Prawa ochrony środowiska',
    '5 lat od końca roku, w którym dotacja została rozliczona',
  ),
  checklist: ['Obejrzyj stary piec.', 'Sprawdź, czy prace się nie zaczęły.', 'Przygotuj umowę.'],
  retention: 'B5',
  jrwaClass: '62',
  unit: 'OŚ',
  term: { days: 30, basis: 'uchwała rady na podstawie art. 403 ust. 5 Prawa ochrony środowiska' },
  paperRoute: 'Druk wniosku dostaniesz w urzędzie i wypełnimy go razem.',
});
