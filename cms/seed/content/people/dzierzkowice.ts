import { smallOffice } from './smallOffice.ts';

/** Whom residents of Dzierzkowice may turn to. */
export const dzierzkowicePeople = smallOffice({
  of: 'Gminy Dzierzkowice',
  host: 'dzierzkowice.example',
  trunk: '+488182200',
  mayor: {
    summary: 'Prowadzi gminę i jej urząd, a raz w tygodniu siada z mieszkańcami w świetlicy.',
    floor: 'parter',
    room: 'pokój 3',
    receives: 'w poniedziałki od 14:30 do 16:30, w lipcu od 18:00',
    duties: ['budżet i drogi gminne', 'decyzje i zarządzenia', 'pomoc po gradzie i ulewie'],
    body: `
      Wójta wybieracie co pięć lat, razem z radą. To on układa projekt budżetu, podpisuje decyzje o podatku i odpowiada za to, żeby zimą dało się dojechać do szkoły.

      ## Bez zapowiedzi
      Drzwi pokoju 3 są w poniedziałek otwarte. Rozmowy we wsiach opisuje strona [porozmawiaj z Wójtem](/urzad/rozmowa-z-wojtem/).

      ## O czym warto
      O tym, co dotyczy całej wsi: przepust, plac zabaw, autobus. Własną decyzję wyjaśni Ci szybciej pracownik, który ją pisał.
    `,
  },
  heads: [
    ['referat-organizacyjny', 'Kierownik Referatu Organizacyjnego', 'pokój 2', '02'],
    ['referat-gospodarki-komunalnej', 'Kierownik Referatu Gospodarki Komunalnej', 'pokój 4', '04'],
    ['referat-budownictwa-i-inwestycji', 'Kierownik Referatu Budownictwa i Inwestycji', 'pokój 11', '11'],
  ],
});
