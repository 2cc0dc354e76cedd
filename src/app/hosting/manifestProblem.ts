/** What can be wrong with a manifest or with the site behind it. The sentences are in `texts/manifest.ts`. */
export type ManifestProblem =
  | { readonly code: 'not-xml'; readonly detail: string }
  | { readonly code: 'element-missing'; readonly name: string }
  | { readonly code: 'element-order'; readonly name: string; readonly after: string }
  | { readonly code: 'id-form'; readonly id: string }
  | { readonly code: 'version-form'; readonly version: string }
  | { readonly code: 'version-not-raised'; readonly version: string; readonly previous: string }
  | { readonly code: 'id-changed'; readonly id: string; readonly previous: string }
  | { readonly code: 'resid-undefined'; readonly id: string; readonly overrides: string }
  | { readonly code: 'resource-unused'; readonly id: string; readonly overrides: string }
  | { readonly code: 'resource-long'; readonly id: string }
  | { readonly code: 'not-https'; readonly address: string }
  | { readonly code: 'elsewhere'; readonly address: string; readonly site: string }
  | { readonly code: 'file-missing'; readonly file: string }
  | { readonly code: 'icon-format'; readonly file: string }
  | {
      readonly code: 'icon-size';
      readonly file: string;
      readonly expected: number;
      readonly found: string;
    }
  | { readonly code: 'icon-lacking'; readonly size: number; readonly overrides: string }
  | { readonly code: 'event-unknown'; readonly event: string }
  | { readonly code: 'send-mode'; readonly mode: string }
  | { readonly code: 'well-known'; readonly script: string };

/** What can be wrong with the options that describe an installation. */
export type OptionProblem =
  | 'origin-missing'
  | 'origin-form'
  | 'client-id-missing'
  | 'client-id-form'
  | 'tenant-form'
  | 'site-form'
  | 'id-form'
  | 'version-form';
