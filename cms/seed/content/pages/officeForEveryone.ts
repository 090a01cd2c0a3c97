import { demoCommunes } from '../communes.ts';
import type { DemoPage } from '../demoPage.ts';

/**
 * The office described in an easy-to-read text and for people who use Polish Sign Language (act of 19 July 2019 on
 * ensuring accessibility, art. 6 pkt 3 lit. c).
 */
export const officeForEveryone = (tenant: string): DemoPage[] => {
  const commune = demoCommunes.find((one) => one.tenant === tenant);
  if (!commune) return [];
  const phone = `[${commune.phone.replace(/^\+48(\d{2})(\d{3})(\d{2})(\d{2})$/, '$1 $2 $3 $4')}](tel:${commune.phone})`;
  return [
    {
      title: 'Urząd: tekst łatwy do czytania',
      slug: 'etr',
      parents: ['urzad'],
      summary: 'Krótki tekst o tym, co robi urząd i jak do nas trafić.',
      order: 8,
      inMenu: false,
      presentation: 'easyToRead',
      producedBy: 'Koordynator do spraw dostępności',
      body: `
        ## Co to jest urząd

        To jest ${commune.officeName}.

        Urząd pomaga mieszkańcom w różnych sprawach.

        W urzędzie pracują urzędnicy.

        Urzędnik to osoba, która załatwia Twoją sprawę.

        ## Co możesz tu załatwić

        Możesz wyrobić dowód osobisty.

        Dowód osobisty to dokument, który mówi, kim jesteś.

        Możesz powiedzieć nam, gdzie mieszkasz.

        Możesz zapłacić za wywóz śmieci.

        Możesz zapytać o szkołę dla dziecka.

        ## Gdzie jesteśmy

        Nasz adres to: ${commune.address.street}, ${commune.address.town}.

        Wejście bez schodów jest od strony parkingu.

        Możesz przyjść z psem, który Ci pomaga.

        Możesz przyjść z osobą, która Ci pomaga.

        ## Jak się z nami skontaktować

        Możesz do nas zadzwonić. Numer telefonu to ${phone}.

        Możesz napisać e-mail. Adres to [${commune.email}](mailto:${commune.email}).

        Możesz przyjść do urzędu. Powiedz przy wejściu, że potrzebujesz pomocy.
      `,
    },
    {
      title: 'Urząd: informacje w polskim języku migowym',
      slug: 'pjm',
      parents: ['urzad'],
      summary: 'Jak porozmawiać z urzędem w polskim języku migowym (PJM) i o czym opowiada nasze nagranie.',
      order: 9,
      inMenu: false,
      presentation: 'signLanguage',
      producedBy: 'Koordynator do spraw dostępności',
      body: `
        ## Rozmowa z tłumaczem

        W punkcie obsługi połączysz się z tłumaczem PJM przez internet. Nie trzeba się umawiać. Na wizytę z tłumaczem na miejscu umów się trzy dni wcześniej: napisz na [${commune.email}](mailto:${commune.email}) albo wyślij SMS na numer punktu obsługi. Tłumacz jest bezpłatny.

        ## O czym opowiada nagranie

        Nagranie mówi, czym zajmuje się ${commune.officeName}, jakie sprawy możesz załatwić, gdzie jest wejście bez schodów, gdzie działa pętla indukcyjna i jak się z nami skontaktować. To samo, słowo po słowie, mówi [tekst łatwy do czytania](/urzad/etr/).

        W mieście pokazowym nie ma nagrania: dodaje je redakcja urzędu, w polu „Film” tej strony.
      `,
    },
  ];
};
