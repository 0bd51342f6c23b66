const shapes = {
  close: 'M4 4l8 8M12 4l-8 8',
  play: 'M5 3.2v9.6l8-4.8-8-4.8Z',
  stop: 'M4 4h8v8H4z',
  cloud: 'M4.5 12.5a3 3 0 0 1-.3-6A4 4 0 0 1 12 7.2a2.7 2.7 0 0 1-.3 5.3h-7.2Z',
  push: 'M5 12.2a3 3 0 0 1-.8-5.7A4 4 0 0 1 12 7.2a2.7 2.7 0 0 1-.2 5M8 14V8.5M5.8 10.4 8 8.2l2.2 2.2',
  palette:
    'M5.5 5.5h5v5h-5zM5.5 5.5H4A1.7 1.7 0 1 1 5.5 4v1.5ZM10.5 5.5V4A1.7 1.7 0 1 1 12 5.5h-1.5ZM10.5 10.5H12a1.7 1.7 0 1 1-1.5 1.5v-1.5ZM5.5 10.5V12A1.7 1.7 0 1 1 4 10.5h1.5Z',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3.05 3.05l1.06 1.06M11.89 11.89l1.06 1.06M12.95 3.05l-1.06 1.06M4.11 11.89l-1.06 1.06',
  moon: 'M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1Z',
  system: 'M1.5 2.5h13v8.5h-13zM5.5 14h5M8 11v3',
  left: 'M1.5 2.5h13v11h-13zM5.5 2.5v11',
  right: 'M1.5 2.5h13v11h-13zM10.5 2.5v11',
  lower: 'M1.5 2.5h13v11h-13zM1.5 9.5h13',
  text: 'M5.5 3C3.5 3 5 7 2.5 8 5 9 3.5 13 5.5 13M10.5 3c2 0 .5 4 3 5-2.5 1-1 5-3 5',
  plus: 'M8 2.5v11M2.5 8h11',
  error: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  warning: 'M8 2 14.8 13.8H1.2L8 2ZM8 6.5v3.2M8 11.6v.2',
  info: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 7.2v4M8 4.9V5',
  file: 'M4 1.5h5.5l3 3v10H4zM9.3 1.7v3h3',
  link: 'M9.5 2.5h4v4M13.5 2.5 8 8M7 3.5H3v9.5h9.5V9.5',
} as const

export type IconName = keyof typeof shapes

/** A line drawing for the frame of the app. It never stands alone: whatever carries it has a name in words. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false" className="icon">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
