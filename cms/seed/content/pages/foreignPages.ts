import { demoCommunes } from '../communes.ts';
import type { DemoPage } from '../demoPage.ts';

interface ForeignFacts {
  tenant: string;
  /** how one gets to the office, in each language */
  way: { en: string; uk: string };
  /** what the office does besides a commune's tasks */
  duties: { en: string; uk: string };
}

const phoneOf = (phone: string): string => phone.replace(/^\+48(\d{2})(\d{3})(\d{2})(\d{2})$/, '$1 $2 $3 $4');

const english = ({ tenant, way, duties }: ForeignFacts): DemoPage[] => {
  const commune = demoCommunes.find((one) => one.tenant === tenant);
  if (!commune) return [];
  const phone = `[${phoneOf(commune.phone)}](tel:${commune.phone})`;
  const address = `[pl: ${commune.officeName}], [pl: ${commune.address.street}], ${commune.address.postalCode} [pl: ${commune.address.town}]`;
  const common = { language: 'en' as const, inMenu: false, producedBy: 'Sekretarz' };
  return [
    {
      ...common,
      title: 'The office',
      slug: 'office',
      translates: 'urzad',
      parents: [],
      order: 1,
      inMenu: true,
      summary: 'What the office does, how to reach it and which matters you can settle in English.',
      body: `
        ${duties.en}

        ## Who decides
        - **The council** is elected by the residents every five years. It sets the budget, local taxes and local law.
        - **The mayor** carries out the council's resolutions and runs the office.

        ## Do we speak English?
        At the information desk in the hall somebody speaks English on every working day. For a longer matter call us two days ahead at ${phone} and we will arrange an interpreter; it costs you nothing. Decisions are written in Polish, because the law wants it, but we will explain each of them to you.
      `,
    },
    {
      ...common,
      title: 'Contact and opening hours',
      slug: 'contact',
      translates: 'kontakt',
      parents: ['office'],
      order: 2,
      summary: `${commune.address.street}, ${commune.address.postalCode} ${commune.address.town}, phone ${phoneOf(commune.phone)}.`,
      body: `
        ${address}

        - phone: ${phone}
        - e-mail: [${commune.email}](mailto:${commune.email})
        - a letter over the internet: [Moje Miasto](/moje-miasto/zalatw/) (the form is in Polish)

        ## How to get here
        ${way.en}

        ## What to bring
        Bring your passport or residence card. Documents in other languages than Polish usually need a sworn translation; ask us first, because for many matters a simple one is enough.
      `,
    },
    {
      ...common,
      title: 'Register where you live',
      slug: 'register-where-you-live',
      translates: 'zameldowanie',
      parents: ['office'],
      order: 3,
      summary:
        'Registration is free of charge. Citizens of the EU register within 30 days, other foreigners on the fourth day at the latest.',
      body: `
        Registration confirms where you stay. It gives you no right to the flat and takes none away, but schools and doctors ask for it.

        ## What you need
        - A passport or another travel document.
        - The title of your stay: a visa, a residence card, for citizens of Ukraine the status UKR.
        - Something that shows you may live there: a rental contract, or the owner who comes with you and signs the form.

        ## Step by step
        1. Come to the residents' desk with everybody who registers; children come with a parent.
        2. We fill in the form together and you sign it.
        3. You get a certificate at once. For a stay of more than 30 days you also get your PESEL number.

        ## Cost and time
        Registration is free. A certificate of temporary registration costs 17 zł. It takes about fifteen minutes.
      `,
    },
  ];
};

const ukrainian = ({ tenant, way, duties }: ForeignFacts): DemoPage[] => {
  const commune = demoCommunes.find((one) => one.tenant === tenant);
  if (!commune) return [];
  const phone = `[${phoneOf(commune.phone)}](tel:${commune.phone})`;
  const address = `[pl: ${commune.officeName}], [pl: ${commune.address.street}], ${commune.address.postalCode} [pl: ${commune.address.town}]`;
  const common = { language: 'uk' as const, inMenu: false, producedBy: 'Sekretarz' };
  return [
    {
      ...common,
      title: 'Управління',
      slug: 'upravlinnia',
      translates: 'urzad',
      parents: [],
      order: 1,
      inMenu: true,
      summary: 'Чим займається управління, як до нього дістатися і де вам допоможуть українською.',
      body: `
        ${duties.uk}

        ## Хто приймає рішення
        - **Раду** мешканці обирають кожні п’ять років. Вона ухвалює бюджет, місцеві податки та місцеве право.
        - **Голова громади** виконує рішення ради й керує управлінням.

        ## Чи ми говоримо українською?
        Так. У пункті обслуговування в холі щодня є працівник, який говорить українською. Якщо справа довша, зателефонуйте нам за два дні: ${phone}, і ми запросимо перекладача безкоштовно. Рішення ми пишемо польською, бо так вимагає закон, але кожне пояснимо.
      `,
    },
    {
      ...common,
      title: 'Контакти й години роботи',
      slug: 'kontakty',
      translates: 'kontakt',
      parents: ['upravlinnia'],
      order: 2,
      summary: `${commune.address.street}, ${commune.address.postalCode} ${commune.address.town}, телефон ${phoneOf(commune.phone)}.`,
      body: `
        ${address}

        - телефон: ${phone}
        - електронна пошта: [${commune.email}](mailto:${commune.email})
        - лист через інтернет: [Moje Miasto](/moje-miasto/zalatw/) (форма польською)

        ## Як дістатися
        ${way.uk}

        ## Що взяти з собою
        Візьміть паспорт або карту побиту. Документи іншою мовою, ніж польська, зазвичай потребують присяжного перекладу; спершу запитайте нас, бо в багатьох справах досить звичайного.
      `,
    },
    {
      ...common,
      title: 'Зареєструйте місце проживання',
      slug: 'zareiestruite-mistse-prozhyvannia',
      translates: 'zameldowanie',
      parents: ['upravlinnia'],
      order: 3,
      summary: 'Реєстрація безкоштовна. Зробіть це не пізніше четвертого дня від приїзду.',
      body: `
        Реєстрація (польською [pl: zameldowanie]) підтверджує, де ви мешкаєте. Вона не дає права на квартиру й не забирає його, але про неї питають школа та лікар.

        ## Що потрібно
        - Паспорт або інший документ.
        - Підстава перебування: віза, карта побиту або статус UKR.
        - Те, що підтверджує ваше право там жити: договір оренди або власник, який прийде з вами й підпише форму.

        ## Крок за кроком
        1. Прийдіть до віконця для мешканців усі, хто реєструється; діти приходять з одним із батьків.
        2. Ми разом заповнимо форму, а ви її підпишете.
        3. Довідку отримаєте відразу. Якщо перебування довше ніж 30 днів, отримаєте також номер PESEL.

        ## Скільки коштує і скільки триває
        Реєстрація безкоштовна. Довідка про тимчасову реєстрацію коштує 17 злотих. Усе триває близько п’ятнадцяти хвилин.
      `,
    },
  ];
};

const facts: ForeignFacts[] = [
  {
    tenant: 'chelm',
    way: {
      en: 'Buses 1, 2 and 5 stop 80 metres from the entrance. There is an entrance without steps from the car park.',
      uk: 'Автобуси 1, 2 і 5 зупиняються за 80 метрів від входу. Вхід без сходів – з боку паркінгу.',
    },
    duties: {
      en: 'Chełm is a city with the rights of a district, so one building does it all: identity cards and car registration, schools and roads, local taxes and building permits.',
      uk: 'Хелм – місто на правах повіту, тому в одному будинку можна залагодити все: посвідчення особи й реєстрацію авта, школи та дороги, місцеві податки й дозволи на будівництво.',
    },
  },
  {
    tenant: 'dzierzkowice',
    way: {
      en: 'The bus from Kraśnik stops in front of the office. You can park free of charge beside the building.',
      uk: 'Автобус із Красника зупиняється перед управлінням. Біля будинку можна безкоштовно залишити авто.',
    },
    duties: {
      en: 'The commune office looks after water, roads, schools and waste in all villages of Dzierzkowice. Car registration and building permits belong to the district office in Kraśnik.',
      uk: 'Управління гміни дбає про воду, дороги, школи та вивезення відходів у всіх селах Дзежковіце. Реєстрація авта й дозволи на будівництво – справа повітового управління в Краснику.',
    },
  },
  {
    tenant: 'koden',
    way: {
      en: 'The office is in the centre of Kodeń, five minutes on foot from the basilica. The bus from Biała Podlaska stops at the market square.',
      uk: 'Управління розташоване в центрі Коденя, за п’ять хвилин пішки від базиліки. Автобус із Білої Підляської зупиняється на ринковій площі.',
    },
    duties: {
      en: 'The commune office looks after water, roads, schools and waste in Kodeń and the villages along the Bug. Car registration and building permits belong to the district office in Biała Podlaska.',
      uk: 'Управління гміни дбає про воду, дороги, школи та вивезення відходів у Кодені та селах над Бугом. Реєстрація авта й дозволи на будівництво – справа повітового управління в Білій Підлясці.',
    },
  },
];

/** The key pages of a commune in English and in Ukrainian, each with the Polish page it translates. */
export const foreignPages = (tenant: string): DemoPage[] =>
  facts.filter((one) => one.tenant === tenant).flatMap((one) => [...english(one), ...ukrainian(one)]);
