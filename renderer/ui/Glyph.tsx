const shapes = {
  branch:
    'M4.5 3v10M4.5 8.5c4 0 7-1 7-4M11.5 4.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM4.5 14.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM4.5 4.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  box: 'M8 1.5 14 4.7v6.6L8 14.5 2 11.3V4.7L8 1.5ZM2.2 4.8 8 8l5.8-3.2M8 8v6.3',
  flask: 'M6 1.5h4M6.8 1.5v4.7L2.9 12.7c-.5.9.1 1.8 1.1 1.8h8c1 0 1.6-.9 1.1-1.8L9.2 6.2V1.5M4.6 10h6.8',
  terminal: 'M1.5 3h13v10h-13V3ZM4 6l2.2 2L4 10M8 10.2h3.5',
  upload: 'M8 10.5v-8M4.6 5.6 8 2.2l3.4 3.4M2 10v3.5h12V10',
  bolt: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8l1-5.5Z',
  person: 'M8 7.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 14.5c0-3 2.2-5 5.5-5s5.5 2 5.5 5',
  unknown: 'M5.2 5.4c0-3.6 5.6-3.6 5.6 0 0 2.3-2.8 2.2-2.8 4.4M8 13.2v.1',
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  dash: 'M3.5 8h9',
  clock: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 4.5V8l2.5 1.8',
  spin: 'M8 1.5A6.5 6.5 0 1 1 1.5 8',
  warning: 'M8 2 14.8 13.8H1.2L8 2ZM8 6.5v3.2M8 11.6v.2',
  error: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  plus: 'M8 2.5v11M2.5 8h11',
  minus: 'M2.5 8h11',
  arrow: 'M2 8h11.5M9.5 4l4 4-4 4',
  skip: 'M3 3.5 8 8l-5 4.5M8 3.5 13 8l-5 4.5',
  chevron: 'M5.5 3 10.5 8l-5 5',
  up: 'M8 13V3.5M4 7.2 8 3.2l4 4',
  down: 'M8 3v9.5M4 8.8l4 4 4-4',
  braces:
    'M6 2.5c-2 0-2.3.8-2.3 2.4S3.5 8 2 8c1.5 0 1.7 1.5 1.7 3.1S4 13.5 6 13.5M10 2.5c2 0 2.3.8 2.3 2.4S12.5 8 14 8c-1.5 0-1.7 1.5-1.7 3.1s-.3 2.4-2.3 2.4',
  eye: 'M1.5 8C3 5 5.3 3.5 8 3.5S13 5 14.5 8C13 11 10.7 12.5 8 12.5S3 11 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  expand: 'M9.5 2.5h4v4M13.5 2.5l-5 5M6.5 13.5h-4v-4M2.5 13.5l5-5',
  more: 'M3.2 8h.01M8 8h.01M12.8 8h.01',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
} as const

export type GlyphName = keyof typeof shapes

/** A small line drawing in the colour of the text around it. It never stands alone: a word beside it says the same. */
export function Glyph({ name, size = 16, spinning = false }: { name: GlyphName; size?: number; spinning?: boolean }) {
  return (
    <svg
      className={spinning ? 'glyph glyph-spinning' : 'glyph'}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
