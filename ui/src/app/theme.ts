import {
  ActionIcon,
  Badge,
  Button,
  Checkbox,
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  Modal,
  NavLink,
  Notification,
  SegmentedControl,
  Select,
  Table,
  Tabs,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';

/** The one accent: the blue-green of a river under a bridge; shade 7 on white and shade 4 on the dark surface pass 4.5:1. */
const river: MantineColorsTuple = [
  '#e9f5f9',
  '#d3e7ee',
  '#a6cfdd',
  '#76b5cb',
  '#4fa0bc',
  '#2f8caf',
  '#1b7799',
  '#0f6584',
  '#0b5570',
  '#05415a',
];

/** Mantine's greys of the dark scheme, tinted like the rest of the neutrals. */
const dusk: MantineColorsTuple = [
  '#e2e7ea',
  '#c3ccd2',
  '#a3b0b8',
  '#7d8b94',
  '#55636c',
  '#3b464d',
  '#242c31',
  '#1b2125',
  '#161b1e',
  '#101416',
];

const small = { size: 'xs' } as const;

/** Dense but calm: 13–14 px text, 30 px controls, small radii. */
export const theme = createTheme({
  colors: { river, dark: dusk },
  primaryColor: 'river',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Be Vietnam Pro', 'Noto Sans Lao', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, monospace',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '18px', lineHeight: '1.35' },
      h2: { fontSize: '16px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.45' },
    },
  },
  fontSizes: { xs: '13px', sm: '13.5px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 30 } }),
    Badge: Badge.extend({ defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 500 } }),
    Button: Button.extend({ defaultProps: small }),
    Checkbox: Checkbox.extend({ defaultProps: small }),
    Notification: Notification.extend({ styles: { description: { color: 'var(--ink)' } } }),
    Modal: Modal.extend({ defaultProps: { radius: 6, overlayProps: { backgroundOpacity: 0.35 } } }),
    NavLink: NavLink.extend({ defaultProps: { variant: 'light' } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: small }),
    Select: Select.extend({ defaultProps: { ...small, checkIconPosition: 'right' } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm' } }),
    // Eight tabs stand beside each other in a window 1024 px wide.
    Tabs: Tabs.extend({
      defaultProps: { keepMounted: false },
      styles: { tab: { padding: '10px 9px' } },
    }),
    Textarea: Textarea.extend({ defaultProps: { ...small, autosize: true, minRows: 2 } }),
    TextInput: TextInput.extend({ defaultProps: small }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true } }),
  },
});

const neutrals = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
};

/** Mantine's own variables tied to the tokens of `styles/tokens.css`, with contrasts that pass 4.5:1. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...neutrals,
    '--mantine-color-default-border': '#c3ccd2',
    '--mantine-color-placeholder': '#69757e',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-yellow-light-color': '#7a5200',
  },
  dark: {
    ...neutrals,
    '--mantine-color-default-border': '#3b464d',
    '--mantine-color-placeholder': '#8b99a2',
    '--mantine-color-error': '#ff8787',
    '--mantine-color-river-light': '#17394a',
    '--mantine-color-river-light-hover': '#1c4456',
    '--mantine-color-river-light-color': '#b5d8e4',
  },
});
