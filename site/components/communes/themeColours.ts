/** The colours of each commune where no style reaches: in the phone's frame around the portal, in pictures; as in site/styles/communes. */
export const themeColours = {
  chelm: { band: '#11472a', bandSoft: '#d5e8d8', paper: '#faf9f5' },
  dzierzkowice: { band: '#74102e', bandSoft: '#f8dbe1', paper: '#fcf9f8' },
  koden: { band: '#143d60', bandSoft: '#d3e6f5', paper: '#f7f9fa' },
} as const;
