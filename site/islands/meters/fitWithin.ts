/** The size of a picture scaled down so that its longer side is at most `most`; a small one stays as it is. */
export const fitWithin = (width: number, height: number, most: number): { width: number; height: number } => {
  const scale = Math.min(1, most / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};
