const head = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=PL style='tab-interval:35.4pt'><!--StartFragment-->`;
const foot = '<!--EndFragment--></body></html>';
const word = (body: string): string => `${head}${body}${foot}`;

const item = (sign: string, level: number, text: string, place = 'Middle'): string =>
  `<p class=MsoListParagraphCxSp${place} style='text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

/** What word processors really put on the clipboard, one habit each. */
export const wordFragments = {
  styles: word(
    `<p class=MsoNormal style='margin-bottom:0cm;text-align:justify;line-height:normal'><b style='mso-bidi-font-weight:normal'><span
style='font-size:12.0pt;font-family:"Times New Roman",serif;color:red'>Ważne:</span></b><span style='font-size:12.0pt'> urząd jest&nbsp;&nbsp;&nbsp; zamknięty.<o:p></o:p></span></p>`,
  ),
  bullets: word(
    item('·', 1, 'dowód osobisty', 'First') +
      item('o', 2, 'albo paszport') +
      item('o', 2, 'albo mDowód') +
      item('·', 1, 'zdjęcie', 'Last'),
  ),
  numbers: word(item('1.', 1, 'Wypełnij wniosek', 'First') + item('2.', 1, '<b>Zapłać</b> 17 zł', 'Last')),
  fakeList: word(
    `<p class=MsoNormal>Potrzebne będą:<o:p></o:p></p><p class=MsoNormal>-&nbsp; wniosek<o:p></o:p></p><p class=MsoNormal>-&nbsp;&nbsp;&nbsp;zdjęcie<o:p></o:p></p>
<p class=MsoNormal>1) złóż wniosek<o:p></o:p></p><p class=MsoNormal>2) odbierz dowód<o:p></o:p></p>`,
  ),
  smartTags: word(
    `<p class=MsoNormal>Sesja odbędzie się w <st1:City w:st="on"><st1:place w:st="on">Chełmie</st1:place></st1:City> dnia <st1:date Year="2026" Month="12" Day="1" w:st="on">1 grudnia 2026</st1:date>.<o:p></o:p></p>`,
  ),
  table: word(
    `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=302 style='width:226.55pt'><p class=MsoNormal align=center><b>Rodzaj<o:p></o:p></b></p></td>
<td width=302><p class=MsoNormal><b>Opłata<o:p></o:p></b></p></td></tr>
<tr style='mso-yfti-irow:1'><td><p class=MsoNormal>Odpis skrócony<o:p></o:p></p></td><td><p class=MsoNormal>22&nbsp;zł<o:p></o:p></p><p class=MsoNormal>od sztuki<o:p></o:p></p></td></tr>
<tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'><td colspan=2><p class=MsoNormal>Pozostałe bezpłatnie<o:p></o:p></p></td></tr></table><p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
  ),
  spaces: word(
    `<p class=MsoNormal><span style='mso-spacerun:yes'>&nbsp;&nbsp;&nbsp;&nbsp; </span>Wójt<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>Gminy &nbsp;Kodeń<o:p></o:p></p>`,
  ),
  comments: word(
    `<p class=MsoNormal>Termin mija <a style='mso-comment-reference:AN_1;mso-comment-date:20261105T0900'>w piątek</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AN1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;<![endif]></span></span></span>.<o:p></o:p></p>
<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%"><div style='mso-element:comment'><p class=MsoCommentText>Sprawdź datę!<o:p></o:p></p></div></div>`,
  ),
  emptyParagraphs: word(
    `<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Jeden<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Dwa<o:p></o:p></p>`,
  ),
  boldHeadings: word(
    `<p class=MsoNormal><b>Kto może złożyć wniosek<o:p></o:p></b></p><p class=MsoNormal>Każdy mieszkaniec.<o:p></o:p></p><p class=MsoNormal><b><span>Ile to kosztuje</span></b></p><p class=MsoNormal>Nic.<o:p></o:p></p>`,
  ),
  realHeadings: word(
    `<h1 style='mso-list:none'>Podatki<o:p></o:p></h1><h3>Od nieruchomości</h3><p class=MsoNormal>Do 15 marca.<o:p></o:p></p><h2><b>Rolny</b></h2><p class=MsoNormal>W ratach.</p>`,
  ),
  links: word(
    `<p class=MsoNormal>Zobacz <a href="https://www.gov.pl/web/gov" target="_blank"><span style='color:#0563C1'>portal gov.pl</span></a>, <a href="file:///C:/Users/x/wzor.docx">wzór</a> i <a name="_Toc123">spis</a>.<o:p></o:p></p>`,
  ),
  trackedChanges: word(
    `<p class=MsoNormal>Opłata wynosi <del cite="mailto:x"><span>20</span></del><ins cite="mailto:x"><span>22</span></ins> zł.<o:p></o:p></p>`,
  ),
  googleDocs: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1b2c"><p dir="ltr" style="line-height:1.38"><span style="font-weight:700">Uwaga: </span><span style="font-weight:400">zmiana godzin.</span></p><ul><li dir="ltr"><p dir="ltr"><span>poniedziałek</span></p></li><li><p><span>wtorek</span></p></li></ul></b>`,
  libreOffice: `<html><head><meta name="generator" content="LibreOffice 7.5 (Linux)"/></head><body><p style="line-height: 100%">Pierwszy wiersz<br/>drugi wiersz</p><ol><li><p>raz</p></li><li><p>dwa</p></li></ol></body></html>`,
} as const;
