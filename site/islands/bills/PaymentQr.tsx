import { qrPath } from './qrPath.ts';

/** Four light squares on each side, without which readers do not find the code. */
const QUIET = 4;
const AT_LEAST_PX = 250;

/** The transfer as a QR code for a bank's app: black on white in every colour scheme, whole pixels to a square. */
export const PaymentQr = ({ text, label }: { text: string; label: string }) => {
  const { size, path } = qrPath(text);
  const side = size + 2 * QUIET;
  const width = Math.ceil(AT_LEAST_PX / side) * side;
  return (
    <svg
      class="payment-qr"
      role="img"
      aria-label={label}
      width={width}
      height={width}
      viewBox={`${String(-QUIET)} ${String(-QUIET)} ${String(side)} ${String(side)}`}
      shape-rendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
