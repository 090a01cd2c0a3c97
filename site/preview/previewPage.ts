/** Where the script lives that loads the preview anew when the editor saves. */
export const PREVIEW_SCRIPT_PATH = '/podglad/-/odswiez.js';

/** Loads the preview anew when the admin around it says that the document was saved. */
export const PREVIEW_SCRIPT = `addEventListener('message', (event) => {
  if (event.origin === location.origin && event.data && event.data.type === 'payload-document-event') location.reload();
});
`;

/** Files of a draft are not in the public tree, so a preview asks for all files at its own address. */
const withPreviewFiles = (html: string): string =>
  html.replaceAll(
    /(["\s,])\/(obrazy|pliki)\//g,
    (_all, before: string, folder: string) => `${before}/podglad/${folder}/`,
  );

/** The printed page of a draft, marked as such: a bar on top, no search engine, files from where drafts have them. */
export const previewPage = (html: string): string =>
  withPreviewFiles(html)
    .replace(
      '</head>',
      `<meta name="robots" content="noindex"><script src="${PREVIEW_SCRIPT_PATH}" defer></script></head>`,
    )
    .replace(
      /<body([^>]*)>/,
      '<body$1><p class="preview-bar" lang="pl"><b>Podgląd.</b> Tak będzie wyglądać ta strona. Widzą ją tylko zalogowani pracownicy.</p>',
    );
