/** Line drawings on a 20-pixel grid, stroked with the text's colour. */
const PATHS = {
  add: 'M10 4v12M4 10h12',
  archive: 'M3 5h14v3H3zM4.5 8v8h11V8M8 11h4',
  attach: 'M14.5 9.5l-5 5a3 3 0 0 1-4.3-4.3l6-6a2 2 0 0 1 2.9 2.9l-6 6a1 1 0 0 1-1.4-1.4l5.3-5.3',
  back: 'M12 4l-6 6 6 6',
  bold: 'M6.5 4h4.2a2.8 2.8 0 0 1 0 5.8H6.5zM6.5 9.8h5a3.1 3.1 0 0 1 0 6.2h-5z',
  bullets: 'M8 5.5h9M8 10h9M8 14.5h9M4 5.5h.01M4 10h.01M4 14.5h.01',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3',
  check: 'M4 10.5l4 4 8-9',
  chevron: 'M5.5 8l4.5 4.5L14.5 8',
  close: 'M5 5l10 10M15 5L5 15',
  deleted: 'M4.5 5.5h11M8 5.5V4h4v1.5M6 5.5l.7 10.5h6.6L14 5.5M8.6 8.5v5M11.4 8.5v5',
  drafts: 'M4 16l.8-3.4L13.4 4l2.6 2.6-8.6 8.6zM12 5.4L14.6 8',
  file: 'M5.5 3h6l3 3v11h-9zM11.5 3v3h3',
  forward: 'M12 5l5 4.5-5 4.5M16.5 9.5H9c-3.5 0-5.5 2-5.5 5.5',
  inbox: 'M3.5 4.5h13v11h-13zM3.5 11.5h3.7a2.8 2.8 0 0 0 5.6 0h3.7',
  italic: 'M9 4.5h5M6 15.5h5M12 4.5l-4 11',
  mail: 'M3 5h14v10H3zM3 6l7 5 7-5',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  moon: 'M15.5 12A6.5 6.5 0 0 1 8 4.5 6.5 6.5 0 1 0 15.5 12z',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  numbers: 'M8 5.5h9M8 10h9M8 14.5h9M3.5 4.5l1-.5v3M3.3 13.3c.2-1 1.9-.8 1.7.2-.1.6-1.7 1.5-1.7 1.8H5',
  people:
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 15.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M13 9a2 2 0 1 0 0-4M13.5 11.6c2 0 3.5 1.3 3.5 3.4',
  pin: 'M12.2 3.5l4.3 4.3-2.6.9-2.4 2.4-.3 3.3-5.6-5.6 3.3-.3 2.4-2.4zM8.2 11.8L4 16',
  reply: 'M8 5L3 9.5 8 14M3.5 9.5H11c3.5 0 5.5 2 5.5 5.5',
  replyAll: 'M6 5L2 9.5 6 14M10 5L6 9.5l4 4.5M6.5 9.5H12c3.5 0 5.5 2 5.5 5.5',
  reset: 'M15.5 7A6.5 6.5 0 1 0 16.5 11M16 3.5V7h-3.5',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  send: 'M3.5 3.5L17 10 3.5 16.5 5.5 10zM5.5 10H11',
  sent: 'M3.5 3.5L17 10 3.5 16.5 5.5 10zM5.5 10H11',
  sun: 'M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM10 2.5v1.7M10 15.8v1.7M2.5 10h1.7M15.8 10h1.7M4.7 4.7l1.2 1.2M14.1 14.1l1.2 1.2M15.3 4.7l-1.2 1.2M5.9 14.1l-1.2 1.2',
  underline: 'M6 4v5.5a4 4 0 0 0 8 0V4M5 16.5h10',
  unread: 'M3 7l7-4 7 4v8.5H3zM3 7.5l7 4.5 7-4.5',
  warning: 'M10 3.5L17.5 16h-15zM10 8.5v3.5M10 14h.01',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.3}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={PATHS[name]} />
  </svg>
);
