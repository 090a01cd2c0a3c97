import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import { attachment } from '../attachment.ts';
import type { DemoAttachment } from '../demoAnnouncement.ts';

const issuer = 'Urząd Gminy Dzierzkowice';

/** A list of bags to be pinned to the fridge. */
export const bagsOnTheFridge: DemoAttachment = attachment({
  title: 'Co do którego worka – ściąga na lodówkę',
  subject: 'Jedna kartka o workach, bazie i odpadach rolniczych',
  issuer,
  createdOn: '2026-11-02',
  text: `
    - Żółty: butelka, puszka, folia z kuchni.
    - Niebieski: gazeta, karton po jajkach.
    - Zielony: słoik bez nakrętki.
    - Brązowy: obierki, trawa, zwiędłe kwiaty.
    - Pojemnik na popiół: tylko zimny.

    Folia z tunelu i worki po nawozie jadą na gminną zbiórkę. Baza czeka w czwartki do 18:00.
  `,
});

/** Which road is cleared first. */
export const winterRoads = (day: LocalDate): DemoAttachment =>
  attachment({
    title: 'Kolejność odśnieżania dróg gminnych',
    subject: 'Wykaz dróg z podziałem na trzy kolejności',
    issuer,
    createdOn: day,
    text: `
      Tabela: Kolejność
      | Pług | Drogi |
      | pierwszy kurs, do 6:30 | Terpentyna–Rynek, Ludmiłówka do pętli, Wyżnica do szkoły |
      | drugi kurs, do 9:00 | Wyżnianka, Krzywie, Sosnowa Wola, Dębina |
      | trzeci kurs | Góry, Podwody, Zastawie i pojedyncze domy |

      Gdy śnieg pada bez przerwy, pług wraca na pierwszą trasę.
    `,
  });

/** What a proposal for the village fund must say. */
export const proposalForm = (day: LocalDate): DemoAttachment =>
  attachment({
    title: 'Karta pomysłu na zebranie wiejskie',
    subject: 'Pytania, na które odpowiada autor pomysłu do funduszu sołeckiego',
    issuer,
    createdOn: day,
    text: `
      1. Co chcesz zrobić i gdzie dokładnie.
      2. Komu to posłuży, także za pięć lat.
      3. Ile kosztuje według dwóch sklepów.
      4. Kto pomoże własnymi rękami.
      5. Podpisy piętnastu dorosłych mieszkańców albo sołtysa.
    `,
  });

/** The diversions while the road in Ludmiłówka is built. */
export const roadPlan = (day: LocalDate): DemoAttachment =>
  attachment({
    title: 'Etapy budowy drogi w Ludmiłówce',
    subject: 'Kiedy zamknięty jest który odcinek i którędy objazd',
    issuer,
    createdOn: day,
    text: `
      Tabela: Odcinki
      | Etap | Odcinek | Objazd |
      | pierwszy | od kapliczki do sklepu | przez Wyżniankę |
      | drugi | od sklepu do pętli autobusu | drogą za sadami, do 3,5 tony |
      | trzeci | pobocza i oznakowanie | ruch wahadłowy |
    `,
  });
