import './icon.css';

const shapes = {
  tab: 'M7 4H4.5A1.5 1.5 0 0 0 3 5.5v8A1.5 1.5 0 0 0 4.5 15h8a1.5 1.5 0 0 0 1.5-1.5V11M10 3h5v5M14.5 3.5 8.5 9.5',
  gear: 'M3 5.5h7m3.5 0H15M3 12.5h1.5m3.5 0h7M11.75 7.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5ZM6.25 14.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  copy: 'M6.5 6.5h8v8h-8zM4 11.5H3.5v-8h8V4',
  back: 'M8 4 3.5 9 8 14M4 9h11',
  next: 'M7 4.5 11.5 9 7 13.5',
  warn: 'M9 2.8 16 15H2L9 2.8ZM9 7.5v3.2M9 13v.1',
  file: 'M5 2.5h5.5L14 6v9.5H5zM10.5 2.5V6H14',
  done: 'M3.5 9.5 7.5 13.5 15 5',
  stop: 'M6 2.5h6L15.500 6v6L12 15.500H6L2.500 12V6ZM6.500 6.500l5 5M11.500 6.500l-5 5',
  note: 'M9 15.500a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13ZM9 8.500v3.700M9 5.700v.1',
  unknown:
    'M9 15.500a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13ZM7 7.200a2 2 0 1 1 3 1.700c-.7.4-1 .8-1 1.500M9 12.400v.1',
  letter: 'M2.5 4.5h13v9.5h-13zM3 5l6 4.7L15 5',
} as const;

export type IconName = keyof typeof shapes;

/** A decorative line drawing of 18 units; the words stand beside it. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}

/** The letter that comes back. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        class="logo-letter"
        d="M3.2 4h13.6A2.2 2.2 0 0 1 19 6.200v7.600A2.2 2.2 0 0 1 16.800 16H3.200A2.2 2.2 0 0 1 1 13.800V6.200A2.2 2.2 0 0 1 3.200 4ZM2 5.800l8 5.400 8-5.400"
      />
      <path class="logo-return" d="M14 13.300H7.300M9.400 11.300 7.300 13.300l2.100 2" />
    </svg>
  );
}
