import type { APIRoute } from 'astro';
import { themeColours } from '../../components/communes/themeColours.ts';
import { commune as readCommune, tenants } from '../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

const picture = (theme: string, side: number, purpose: 'any' | 'maskable') => ({
  src: `/ikony/${theme}-${String(side)}${purpose === 'maskable' ? '-zakryta' : ''}.png`,
  sizes: `${String(side)}x${String(side)}`,
  type: 'image/png',
  purpose,
});

const shortcut = (name: string, url: string) => ({ name, url });

/** What a phone needs to install a commune's portal (W3C Web Application Manifest). */
export const GET: APIRoute = ({ params }) => {
  const tenant = params.tenant ?? '';
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  const { name, theme } = readCommune(tenant);
  const { band, paper } = themeColours[theme];
  const manifest = {
    id: '/moje-miasto/',
    name: `Moje Miasto – ${name.nominative}`,
    short_name: 'Moje Miasto',
    description: `Sprawy w urzędzie, szkoła, rachunki i terminy w jednym miejscu: ${name.nominative}.`,
    lang: 'pl',
    dir: 'ltr',
    start_url: '/moje-miasto/?z=ekranu',
    scope: '/',
    display: 'standalone',
    orientation: 'any',
    theme_color: band,
    background_color: paper,
    categories: ['government', 'utilities'],
    icons: [192, 512].flatMap((side) => [picture(theme, side, 'any'), picture(theme, side, 'maskable')]),
    shortcuts: [
      shortcut('Załatw sprawę', '/moje-miasto/zalatw/'),
      shortcut('Kalendarz', '/moje-miasto/kalendarz/'),
      shortcut('Moje sprawy', '/moje-miasto/sprawy/'),
    ],
    screenshots: [
      {
        src: '/ikony/ekran-telefon.png',
        sizes: '720x1480',
        type: 'image/png',
        form_factor: 'narrow',
        label: 'Panel w telefonie',
      },
      {
        src: '/ikony/ekran-komputer.png',
        sizes: '1280x800',
        type: 'image/png',
        form_factor: 'wide',
        label: 'Panel na komputerze',
      },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
