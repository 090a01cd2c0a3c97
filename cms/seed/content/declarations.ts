import type { Declaration, DeclarationTexts } from '../../../content-models/accessibility/declaration.ts';
import { demoCommunes } from './communes.ts';

type Texts = Record<DeclarationTexts['language'], string>;

interface Access {
  architecture: Texts;
  communication: Texts;
}

const access: Record<string, Access> = {
  chelm: {
    architecture: {
      pl: 'Wejście bez schodów jest od strony parkingu, przy nim dwa miejsca dla osób z kartą parkingową. Wewnątrz są winda z zapowiedziami głosowymi i toaleta dla osób na wózku, na parterze. Można wejść z psem asystującym.',
      en: 'The step-free entrance is on the side of the car park, with two spaces for holders of a parking card. Inside there are a lift with voice announcements and a wheelchair toilet on the ground floor. Assistance dogs are welcome.',
      uk: 'Вхід без сходів — з боку парковки, поруч два місця для власників паркувальної картки. Усередині є ліфт з голосовими оголошеннями та туалет для людей на візках на першому поверсі. Можна увійти із собакою-помічником.',
    },
    communication: {
      pl: 'W punkcie obsługi działa pętla indukcyjna. Połączysz się z nami przez tłumacza języka migowego online; na wizytę z tłumaczem na miejscu umów się trzy dni wcześniej. Pismo odczytamy Ci na głos.',
      en: 'There is an induction loop at the service desk. You can reach us through an online sign-language interpreter; for a visit with an interpreter on the spot make an appointment three days ahead. We read letters aloud for you.',
      uk: 'У пункті обслуговування працює індукційна петля. З нами можна зв’язатися через онлайн-перекладача жестової мови; про візит із перекладачем на місці домовтеся за три дні. Лист ми прочитаємо вам уголос.',
    },
  },
  dzierzkowice: {
    architecture: {
      pl: 'Budynek urzędu w Terpentynie ma wejście bez progu od strony parkingu. Wszystkie sprawy załatwisz na parterze. Toaleta dla osób na wózku jest obok sekretariatu. Miejsce dla osób z kartą parkingową jest 10 m od drzwi.',
      en: 'The office building in Terpentyna has an entrance without a threshold on the side of the car park. Everything is settled on the ground floor. The wheelchair toilet is next to the secretariat, the space for holders of a parking card 10 m from the door.',
      uk: 'Будівля установи в Терпентині має вхід без порога з боку парковки. Усі справи вирішуються на першому поверсі. Туалет для людей на візках — біля секретаріату, місце для власників паркувальної картки — за 10 м від дверей.',
    },
    communication: {
      pl: 'Na spotkanie z tłumaczem polskiego języka migowego umów się trzy dni wcześniej, SMS-em lub e-mailem. Mamy lupę, ramkę do podpisu i pismo powiększone. Jeżeli nie możesz przyjechać, pracownik przyjedzie do Ciebie.',
      en: 'For a meeting with an interpreter of Polish Sign Language make an appointment three days ahead by text message or e-mail. We have a magnifier, a signature frame and large print. If you cannot come, somebody from the office will come to you.',
      uk: 'Про зустріч із перекладачем польської жестової мови домовтеся за три дні, SMS-ом або електронною поштою. Маємо лупу, рамку для підпису та великий шрифт. Якщо не можете приїхати, працівник приїде до вас.',
    },
  },
  koden: {
    architecture: {
      pl: 'Do budynku przy ulicy 1 Maja 16 prowadzi pochylnia z poręczami. W urzędzie nie ma windy, dlatego osobę, która nie może wejść na piętro, obsługujemy w pokoju 3 na parterze. Toaleta dla osób na wózku jest przy wejściu.',
      en: 'A ramp with handrails leads to the building at 1 Maja 16. There is no lift, so whoever cannot climb the stairs is served in room 3 on the ground floor. The wheelchair toilet is by the entrance.',
      uk: 'До будівлі на вулиці 1 Maja 16 веде пандус із поручнями. Ліфта немає, тому тих, хто не може піднятися сходами, обслуговуємо в кімнаті 3 на першому поверсі. Туалет для людей на візках — біля входу.',
    },
    communication: {
      pl: 'Z urzędem porozumiesz się przez tłumacza polskiego języka migowego online. Pracownik punktu obsługi mówi po ukraińsku i po angielsku. Na życzenie przygotujemy pismo większym drukiem.',
      en: 'You can talk to the office through an online interpreter of Polish Sign Language. The service desk speaks Ukrainian and English. On request we prepare letters in large print.',
      uk: 'З установою можна поспілкуватися через онлайн-перекладача польської жестової мови. Працівник пункту обслуговування говорить українською та англійською. На прохання підготуємо лист великим шрифтом.',
    },
  },
};

const gaps: Record<DeclarationTexts['language'], string[]> = {
  pl: [
    'Opis działalności urzędu nie ma jeszcze nagrania w polskim języku migowym.',
    'Ogłoszenia są tylko po polsku; wersje w innych językach dopiero powstają.',
    'Część załączników to skany. Przy każdym takim pliku piszemy, dlaczego nie jest dostępny i jak dostać go w innej postaci.',
  ],
  en: [
    'The description of the office has no recording in Polish Sign Language yet.',
    'Announcements are in Polish only; versions in other languages are being made.',
    'Some attachments are scans. Each of them says why it is not accessible and how to get it in another form.',
  ],
  uk: [
    'Опис діяльності установи ще не має запису польською жестовою мовою.',
    'Оголошення є лише польською; версії іншими мовами ще створюються.',
    'Частина додатків — скани. Біля кожного такого файлу написано, чому він недоступний і як отримати його в іншому вигляді.',
  ],
};

const amenities: Record<DeclarationTexts['language'], string[]> = {
  pl: [
    'Strona działa bez JavaScriptu i przy powiększeniu do 400%.',
    'Kolory na dzień i na noc oraz wysoki kontrast bierze z ustawień Twojego urządzenia.',
  ],
  en: [
    'The site works without JavaScript and enlarged to 400%.',
    'It takes day or night colours and high contrast from the settings of your device.',
  ],
  uk: [
    'Сайт працює без JavaScript і при збільшенні до 400%.',
    'Денні чи нічні кольори та високий контраст він бере з налаштувань вашого пристрою.',
  ],
};

/** The day on which the declaration was drawn up; a person changes it after the next review, not the clock. */
const declaredOn = '2026-11-02';

/** The accessibility declaration of a demo commune, in its three languages. */
export const demoDeclaration = (tenant: string): Declaration | undefined => {
  const commune = demoCommunes.find((one) => one.tenant === tenant);
  const own = access[tenant];
  if (!commune || !own) return undefined;
  return {
    ...{ sitePublishedOn: declaredOn, siteUpdatedOn: declaredOn, preparedOn: declaredOn },
    ...{ status: 'partial', method: 'self', coordinator: 'Koordynator do spraw dostępności' },
    ...{ email: commune.email, phone: commune.phone },
    texts: (['pl', 'en', 'uk'] as const).map((language) => ({
      ...{ language, gaps: gaps[language], burden: [], exempt: [], amenities: amenities[language] },
      ...{ architecture: own.architecture[language], communication: own.communication[language] },
    })),
  };
};
