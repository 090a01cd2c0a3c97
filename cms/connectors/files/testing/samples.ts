import type { GivenFile } from '../givenFile.ts';

export type SampleFiles = GivenFile[];

/** Files made of texts, by name. */
export const filesOf = (texts: Record<string, string>): SampleFiles =>
  Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));

/** A school of one child and one classmate, in our own tables. */
export const schoolSample = ({ grade = '4+', child = 'u1' }: { grade?: string; child?: string } = {}): SampleFiles =>
  filesOf({
    'uczniowie.csv': `id;imie;nazwisko;klasa;data_urodzenia;kod
${child};Zofia;Demo;4b;2016-05-14;ZOFIA-2026
u2;Piotr;Demo;4b;2016-07-01;
`,
    'kody.csv': `uczen;kod;zakres\nu2;PIOTR2026;frekwencja, plan\n${child};ZOFIA2099;\n`,
    'oceny.csv': `id;uczen;przedmiot;ocena;wartosc;waga;kategoria;kolumna;komentarz;nauczyciel;data;okres
g1;${child};Matematyka;${grade};4,5;3;Sprawdzian;Ułamki;"Dobrze;
ale popraw 3";A. Nowak;2026-10-12;1
g2;${child};Matematyka;np;;;;;;;2026-10-14;
`,
    'klasyfikacja.csv': `uczen;przedmiot;przewidywana_srodroczna\n${child};Matematyka;5\n${child};Zachowanie;wzorowe\n`,
    'frekwencja.csv': `uczen;data;lekcja;przedmiot;kategoria;usprawiedliwic_do\n${child};2026-10-12;1;Matematyka;1;\n${child};2026-10-12;2;Przyroda;nieobecność usprawiedliwiona;\n${child};2026-11-20;3;Historia;2;\n${child};2026-11-20;4;Historia;2;2026-11-21\n`,
    'plan.csv': `klasa;data;lekcja;od;do;przedmiot;nauczyciel;sala;zmiana;uwaga\n4 B;2026-11-24;1;08:00;08:45;Matematyka;A. Nowak;12;zastępstwo;za W. Kruk\n`,
    'sprawdziany.csv': `klasa;data;rodzaj;przedmiot;tytul\n4b;2026-12-01;kartkówka;Matematyka;Ułamki\n`,
    'ogloszenia.csv': `opublikowano;tytul;tresc;klasa\n2026-11-20 08:00;Wywiadówka;Zapraszamy.;\n`,
    'posilki.csv': `data;dania;alergeny;cena\n24.11.2026;Zupa|Pierogi;gluten;12,50\n`,
  });

/** The same child in a OneRoster 1.2 export, with codes of our own. */
export const oneRosterSample = ({
  grade = '4.5',
  child = 'u1',
}: { grade?: string; child?: string } = {}): SampleFiles =>
  filesOf({
    'manifest.csv': `propertyName,value
manifest.version,1.0
oneroster.version,1.2
file.users,bulk
source.systemName,Dziennik
`,
    'orgs.csv': `sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
o1,,,Szkoła Podstawowa nr 1,school,,
`,
    'academicSessions.csv': `sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
y1,,,Rok 2026/2027,schoolYear,2026-09-01,2027-08-31,,2027
p1,,,I okres,gradingPeriod,2026-09-01,2027-01-31,y1,2027
`,
    'courses.csv': `sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
co1,,,y1,Matematyka,MAT,04,o1,,
`,
    'classes.csv': `sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
c0,,,4b,04,,,homeroom,,o1,p1,,,
c1,,,Matematyka 4b,04,co1,,scheduled,12,o1,p1,,,
`,
    'users.csv': `sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
${child},,,true,zd,,Zofia,Demo,,,,,,,04,,,,,,,o1,
t1,,,true,an,,Adam,Nowak,,,,,,,,,,,,,,o1,
`,
    'roles.csv': `sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
r1,,,${child},primary,student,,,o1,
r2,,,t1,primary,teacher,,,o1,
`,
    'enrollments.csv': `sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
e0,,,c0,o1,${child},student,,2026-09-01,
e1,,,c1,o1,${child},student,,2026-09-01,
e2,,,c1,o1,t1,teacher,true,,
`,
    'demographics.csv': `sourcedId,status,dateLastModified,birthDate,sex\n${child},,,2016-05-14,female\n`,
    'categories.csv': `sourcedId,status,dateLastModified,title,weight\nk1,,,Sprawdzian,3\n`,
    'lineItems.csv': `sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,gradingPeriodSourcedId,resultValueMin,resultValueMax,schoolSourcedId
l1,,,Ułamki,,2026-10-01,2026-10-12,c1,k1,p1,1,6,o1
`,
    'results.csv': `sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,classSourcedId,inProgress,incomplete,late,missing
s1,,,l1,${child},fully graded,${grade},2026-10-12,Dobrze,,c1,,,,
`,
    'codes.csv': `sourcedId,code,scopes\n${child},ZOFIA2026,\n`,
    'frekwencja.csv': `uczen;data;lekcja;kategoria\n${child};2026-11-20;3;nieobecność nieusprawiedliwiona\n${child};2026-10-12;2;1\n`,
  });

/** An account number that checks out. */
export const goodAccount = '61 1090 1014 0000 0712 1981 2874';

/** A UBL 2.1 invoice of one line. */
export const ublSample = ({ number = 'FV/1', customer = 'K-00042', account = `PL${goodAccount}` } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:ID>${number}</cbc:ID>
  <cbc:IssueDate>2026-11-02</cbc:IssueDate>
  <cbc:DueDate>2026-11-16</cbc:DueDate>
  <cbc:DocumentCurrencyCode>PLN</cbc:DocumentCurrencyCode>
  <cac:InvoicePeriod><cbc:StartDate>2026-10-01</cbc:StartDate><cbc:EndDate>2026-10-31</cbc:EndDate></cac:InvoicePeriod>
  <cac:AccountingSupplierParty><cac:Party>
    <cac:PartyName><cbc:Name>Wodoci&#261;gi &amp; Kanalizacja</cbc:Name></cac:PartyName>
    <cac:PartyTaxScheme><cbc:CompanyID>PL5261040828</cbc:CompanyID></cac:PartyTaxScheme>
  </cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party>
    <cac:PartyIdentification><cbc:ID>${customer}</cbc:ID></cac:PartyIdentification>
  </cac:Party></cac:AccountingCustomerParty>
  <cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>Woda ${number}</cbc:PaymentID>
    <cac:PayeeFinancialAccount><cbc:ID>${account}</cbc:ID></cac:PayeeFinancialAccount>
  </cac:PaymentMeans>
  <cac:TaxTotal><cbc:TaxAmount currencyID="PLN">4.32</cbc:TaxAmount></cac:TaxTotal>
  <cac:LegalMonetaryTotal>
    <cbc:TaxInclusiveAmount currencyID="PLN">58.32</cbc:TaxInclusiveAmount>
    <cbc:PrepaidAmount currencyID="PLN">8.32</cbc:PrepaidAmount>
    <cbc:PayableAmount currencyID="PLN">50.00</cbc:PayableAmount>
  </cac:LegalMonetaryTotal>
  <cac:InvoiceLine>
    <cbc:ID>1</cbc:ID>
    <cbc:InvoicedQuantity unitCode="MTQ">9.4</cbc:InvoicedQuantity>
    <cbc:LineExtensionAmount currencyID="PLN">54.00</cbc:LineExtensionAmount>
    <cac:Item><cbc:Name>Woda</cbc:Name>
      <cac:ClassifiedTaxCategory><cbc:Percent>8</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item>
    <cac:Price><cbc:PriceAmount currencyID="PLN">5.744681</cbc:PriceAmount></cac:Price>
  </cac:InvoiceLine>
</Invoice>
`;

/** A company of one customer with a meter, a bill in a table and an invoice in UBL. */
export const companySample = ({ customer = 'K-00042', paid = '0' } = {}): SampleFiles =>
  filesOf({
    'klienci.csv': `klient;kod;nazwa;punkt\n${customer};WODA42;Anna Demo;ul. Kredowa 12/3\n`,
    'umowy.csv': `klient;umowa;punkt;taryfa;od_dnia\n${customer};W-00042;ul. Kredowa 12/3;G1;1.04.2019\n`,
    'liczniki.csv': `umowa;licznik;rodzaj;jednostka;cyfry;miejsce\nW-00042;97-100042;woda zimna;m3;5;łazienka\n`,
    'odczyty.csv': `licznik;data;stan;rodzaj\n97-100042;2026-10-31;218,4;rzeczywisty\n97-100042;2026-09-30;209;\n`,
    'rachunki.csv': `klient;numer;umowa;wystawiono;termin;sprzedawca;nip;kwota;zaplacono;konto;tytul
${customer};FV/2026/10;W-00042;2026-10-02;2026-10-16;Wodociągi (demo);;98,65;${paid};${goodAccount};Woda FV/2026/10
`,
    'pozycje.csv': `numer;nazwa;ilosc;jednostka;cena;vat;kwota\nFV/2026/10;Woda;9,4;m³;5,7447;8;58,32\n`,
    'fv-1.xml': ublSample({ customer }),
  });

/** Two sectors, one of a table and one of a calendar that repeats. */
export const wasteSample = ({ day = '2026-12-03', street = 'ul. Lubelska' } = {}): SampleFiles =>
  filesOf({
    'harmonogram.csv': `sektor;data;frakcja;uwagi\nA;${day};zmieszane;\nA;10.12.2026;bio;po świętach\n`,
    'adresy.csv': `ulica;numery;sektor\n${street};1-15, 20;A\n${street};22a, 24-40 parzyste;B\nPolna;;B\n`,
    'sektor-B.ics': [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Odpady//PL',
      'X-WR-CALNAME:Odpady\\, sektor B',
      'BEGIN:VEVENT',
      'UID:1@odpady',
      'DTSTAMP:20261101T000000Z',
      'DTSTART;VALUE=DATE:20261204',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3',
      'SUMMARY:Odbiór: papier',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  });
