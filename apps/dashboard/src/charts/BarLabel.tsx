import { Box } from '@mui/material';

interface Props {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: string };
}

/** A bar's name left of the axis, in at most two lines that the browser breaks. */
export function BarLabel({ width, height, x = 0, y = 0, payload }: Props) {
  const name = payload?.value ?? '';
  return (
    <foreignObject x={x - width} y={y - height / 2} width={width} height={height} aria-hidden>
      <Box sx={{ height, display: 'flex', alignItems: 'center', justifyContent: 'flex-end' }}>
        <Box component="span" title={name} sx={lines}>
          {name}
        </Box>
      </Box>
    </foreignObject>
  );
}

const lines = {
  fontSize: 13,
  lineHeight: 1.25,
  textAlign: 'right',
  color: 'text.primary',
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
};
