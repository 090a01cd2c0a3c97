import type { Commune } from '../../../content-models/communes/commune.ts';

const weekdays = [1, 2, 3, 4, 5];

/** Office hours, the same every weekday but one longer and, where Friday is short, one shorter day. */
const hours = (usual: [string, string], other: Record<number, [string, string]>) =>
  weekdays.map((weekday) => {
    const [from, to] = other[weekday] ?? usual;
    return { weekday, from, to };
  });

/** The three communes of the demo city; e-Doręczenia addresses, phones and mails are made up, postal addresses are public. */
export const demoCommunes: Omit<Commune, 'id' | 'origin' | 'visit' | 'sharePicture' | 'declaration'>[] = [
  {
    tenant: 'chelm',
    terc: '0662011',
    name: { nominative: 'Chełm', genitive: 'Chełma', locative: 'Chełmie' },
    officeName: 'Urząd Miasta Chełm',
    officeNameGenitive: 'Urzędu Miasta Chełm',
    authority: 'Prezydent Miasta Chełm',
    address: { street: 'ul. Lubelska 65', postalCode: '22-100', town: 'Chełm' },
    phone: '+48825653600',
    email: 'urzad@chelm.example',
    electronicDelivery: 'AE:PL-20660-11022-CHELM-10',
    openingHours: hours(['07:30', '15:30'], { 2: ['07:30', '17:00'], 5: ['07:30', '14:00'] }),
    theme: 'chelm',
    domains: ['chelm.localhost'],
    topTasks: [
      { label: 'Wyrób dowód osobisty', href: '/sprawy/dowod-osobisty/' },
      { label: 'Zapłać za odpady', href: '/sprawy/odpady/' },
      { label: 'Zamelduj się', href: '/sprawy/zameldowanie/' },
      { label: 'Wynajmij stoisko w hali targowej', href: '/zalatw-sprawe/hala-targowa/' },
      { label: 'Napisz do urzędu', href: '/moje-miasto/zalatw/' },
      { label: 'Sprawdź, dokąd zadzwonić', href: '/urzad/kontakt/' },
      { label: 'Zobacz, gdzie jest praca w urzędzie', href: '/ogloszenia/typ/nabory/' },
      { label: 'Zwiedź podziemia kredowe', href: '/o-miescie/podziemia-kredowe/' },
    ],
    motto: 'Miasto na kredzie, otwarte dla swoich i dla gości',
    bipEditors: [
      {
        name: 'Administrator BIP, Wydział Organizacyjny i Kadr',
        phone: '+48825653600',
        email: 'bip@chelm.example',
      },
      {
        name: 'Redaktor do spraw zamówień publicznych',
        phone: '+48825653600',
        email: 'zamowienia@chelm.example',
      },
    ],
  },
  {
    tenant: 'dzierzkowice',
    terc: '0607032',
    name: { nominative: 'Dzierzkowice', genitive: 'Dzierzkowic', locative: 'Dzierzkowicach' },
    officeName: 'Urząd Gminy Dzierzkowice',
    officeNameGenitive: 'Urzędu Gminy Dzierzkowice',
    authority: 'Wójt Gminy Dzierzkowice',
    address: { street: 'Terpentyna 1', postalCode: '23-251', town: 'Dzierzkowice' },
    phone: '+48818220000',
    email: 'urzad@dzierzkowice.example',
    electronicDelivery: 'AE:PL-20607-03223-MALIN-16',
    openingHours: hours(['07:30', '15:30'], { 1: ['07:30', '16:30'], 5: ['07:30', '14:30'] }),
    theme: 'dzierzkowice',
    domains: ['dzierzkowice.localhost'],
    topTasks: [
      { label: 'Wyrób dowód osobisty', href: '/sprawy/dowod-osobisty/' },
      { label: 'Zapłać za odpady', href: '/sprawy/odpady/' },
      { label: 'Zamelduj się', href: '/sprawy/zameldowanie/' },
      { label: 'Zgłoś dziurę w drodze gminnej', href: '/zalatw-sprawe/droga-gminna/' },
      { label: 'Napisz do urzędu', href: '/moje-miasto/zalatw/' },
      { label: 'Sprawdź grunty do dzierżawy', href: '/ogloszenia/typ/wykazy-nieruchomosci/' },
      { label: 'Zadzwoń do urzędu', href: '/urzad/kontakt/' },
    ],
    motto: 'Gmina malin, sadów i ludzi, którzy się znają',
    bipEditors: [{ name: 'Sekretarz Gminy Dzierzkowice', phone: '+48818220000', email: 'bip@dzierzkowice.example' }],
  },
  {
    tenant: 'koden',
    terc: '0601062',
    name: { nominative: 'Kodeń', genitive: 'Kodnia', locative: 'Kodniu' },
    officeName: 'Urząd Gminy Kodeń',
    officeNameGenitive: 'Urzędu Gminy Kodeń',
    authority: 'Wójt Gminy Kodeń',
    address: { street: 'ul. 1 Maja 16', postalCode: '21-509', town: 'Kodeń' },
    phone: '+48833750000',
    email: 'urzad@koden.example',
    electronicDelivery: 'AE:PL-20601-06221-KODEN-20',
    openingHours: hours(['07:15', '15:15'], { 3: ['07:15', '16:30'], 5: ['07:15', '14:00'] }),
    theme: 'koden',
    domains: ['koden.localhost'],
    topTasks: [
      { label: 'Wyrób dowód osobisty', href: '/sprawy/dowod-osobisty/' },
      { label: 'Zapłać za odpady', href: '/sprawy/odpady/' },
      { label: 'Zamelduj się', href: '/sprawy/zameldowanie/' },
      { label: 'Sprawdź, co robić, gdy wzbiera Bug', href: '/o-gminie/bug/' },
      { label: 'Napisz do urzędu', href: '/moje-miasto/zalatw/' },
      { label: 'Zaplanuj dzień nad Bugiem', href: '/o-gminie/' },
      { label: 'Znajdź telefon do urzędu', href: '/urzad/kontakt/' },
    ],
    motto: 'Gmina nad Bugiem, gdzie droga zwalnia przy rzece i bazylice',
    bipEditors: [{ name: 'Sekretarz Gminy Kodeń', phone: '+48833750000', email: 'bip@koden.example' }],
  },
];
