import { formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { demoCommunes } from '../communes.ts';
import type { DemoPage } from '../demoPage.ts';
import { foreignPage } from './foreignPage.ts';

interface Words {
  en: string;
  uk: string;
}

interface AccessFacts {
  /** where one gets in without stairs, and what is inside */
  building: Words;
  /** help for people who do not hear or do not speak Polish */
  communication: Words;
}

/** As in the Polish declaration. */
const declaredOn: LocalDate = '2026-11-02';

const facts: Record<string, AccessFacts> = {
  chelm: {
    building: {
      en: 'The entrance without steps is on the side of the car park, with two spaces for holders of a disabled parking card. Inside there is a lift with voice announcements, and a wheelchair toilet on the ground floor. You may come in with an assistance dog.',
      uk: 'Вхід без сходів – з боку паркінгу, біля нього два місця для людей із карткою паркування. Усередині є ліфт із голосовими повідомленнями, а на першому поверсі – туалет для людей на візках. Можна заходити із собакою-помічником.',
    },
    communication: {
      en: 'There is an induction loop at the service desk. You reach us through an online sign-language interpreter; for an interpreter on the spot, book three days ahead. We will read a letter aloud to you.',
      uk: 'У пункті обслуговування працює індукційна петля. З нами можна поговорити через онлайн-перекладача жестової мови; зустріч із перекладачем на місці замовте за три дні. Листа ми прочитаємо вам уголос.',
    },
  },
  dzierzkowice: {
    building: {
      en: 'The office in Terpentyna has an entrance without a threshold on the side of the car park. Everything is settled on the ground floor. The wheelchair toilet is beside the secretary’s office. A space for a disabled parking card is 10 m from the door.',
      uk: 'Управління в Терпентині має вхід без порога з боку паркінгу. Усі справи вирішують на першому поверсі. Туалет для людей на візках – поруч із секретаріатом. Місце для картки паркування – за 10 м від дверей.',
    },
    communication: {
      en: 'Book a sign-language interpreter three days ahead, by text message or e-mail. We have a magnifier, a signature frame and enlarged print. If you cannot come, a clerk comes to you.',
      uk: 'Перекладача жестової мови замовте за три дні, СМС або листом. Маємо лупу, рамку для підпису та збільшений друк. Якщо ви не можете приїхати, працівник приїде до вас.',
    },
  },
  koden: {
    building: {
      en: 'A ramp with handrails leads to the building at 1 Maja 16. There is no lift, so whoever cannot climb the stairs is served in room 3 on the ground floor. The wheelchair toilet is at the entrance.',
      uk: 'До будівлі на вулиці 1 Maja 16 веде пандус із поручнями. Ліфта немає, тому людину, яка не може піднятися сходами, обслуговують у кімнаті 3 на першому поверсі. Туалет для людей на візках – біля входу.',
    },
    communication: {
      en: 'You talk to the office through an online sign-language interpreter. The clerk at the service desk speaks Ukrainian and English. On request we prepare a letter in larger print.',
      uk: 'З управлінням можна поговорити через онлайн-перекладача жестової мови. Працівник пункту обслуговування говорить українською й англійською. На прохання підготуємо листа більшим шрифтом.',
    },
  },
};

/** The accessibility statement of a commune in English and in Ukrainian. */
export const foreignAccessibility = (tenant: string): DemoPage[] => {
  const commune = demoCommunes.find((one) => one.tenant === tenant);
  const own = facts[tenant];
  if (!commune || !own) return [];
  const phone = `[${commune.phone.replace(/^\+48(\d{2})(\d{3})(\d{2})(\d{2})$/, '$1 $2 $3 $4')}](tel:${commune.phone})`;
  const email = `[${commune.email}](mailto:${commune.email})`;
  const common = {
    translates: 'deklaracja-dostepnosci',
    order: 10,
    producedBy: 'Koordynator do spraw dostępności',
  };
  return [
    foreignPage(
      'en',
      'office',
    )({
      ...common,
      title: 'Accessibility statement',
      slug: 'accessibility',
      summary: 'How accessible this website and the office are, what does not work yet and whom to tell.',
      body: `
        **[pl: ${commune.officeName}]** undertakes to make its **website** accessible under the act of 4 April 2019 on the digital accessibility of websites and mobile applications of public entities. This statement applies to this website. The site was published and last changed in an important way on ${formatDate(declaredOn, 'en')}.

        ## Compliance
        The website is **partially compliant** with the annex to that act, because:
        - the description of the office has no recording in Polish Sign Language yet,
        - announcements are in Polish only; other languages are being prepared.

        ## How it was checked
        The statement was drawn up on ${formatDate(declaredOn, 'en')} by self-assessment: an automatic test of all templates, a walk through the pages with the keyboard alone, and enlargement to 400%. The site has no shortcuts of its own.

        ## Tell us about a problem
        Write to the accessibility coordinator: ${email}, or ring ${phone}. Give the address of the page, say what the problem is and how we should contact you. We answer within 7 days. If that is too little, we name a new date, two months at most. If we refuse, you may complain to the head of the office, and then notify the [Commissioner for Human Rights](https://bip.brpo.gov.pl/).

        ## The building
        ${own.building.en}

        ## Talking to us
        ${own.communication.en}
      `,
    }),
    foreignPage(
      'uk',
      'upravlinnia',
    )({
      ...common,
      title: 'Декларація доступності',
      slug: 'dostupnist',
      summary: 'Наскільки доступні цей сайт і управління, що ще не працює та кому про це сказати.',
      body: `
        **[pl: ${commune.officeName}]** зобов’язується забезпечити доступність свого **вебсайту** відповідно до закону від 4 квітня 2019 року про цифрову доступність вебсайтів і мобільних застосунків державних установ. Ця декларація стосується цього сайту. Сайт опубліковано й востаннє істотно оновлено ${formatDate(declaredOn, 'uk')}

        ## Стан доступності
        Сайт **частково відповідає** додатку до цього закону, тому що:
        - опис управління ще не має запису польською жестовою мовою,
        - оголошення є лише польською; версії іншими мовами готуються.

        ## Як це перевірено
        Декларацію складено ${formatDate(declaredOn, 'uk')} на підставі самооцінки: автоматична перевірка всіх шаблонів, перегляд сторінок лише за допомогою клавіатури та збільшення до 400%. Власних комбінацій клавіш сайт не має.

        ## Повідомте про проблему
        Напишіть координатору з питань доступності: ${email}, або зателефонуйте ${phone}. Вкажіть адресу сторінки, у чому проблема і як із вами зв’язатися. Ми відповімо протягом 7 днів. Якщо цього замало, назвемо новий термін, не довший ніж 2 місяці. Якщо ми відмовимо, ви можете поскаржитися керівникові управління, а тоді звернутися до [Уповноваженого з прав людини](https://bip.brpo.gov.pl/).

        ## Будівля
        ${own.building.uk}

        ## Спілкування з нами
        ${own.communication.uk}
      `,
    }),
  ];
};
