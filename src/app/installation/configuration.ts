/**
 * Where this installation's services are. The build writes it into the pages as JSON (`<script type="application/json"
 * id="configuration">`); nothing here is secret.
 */
export interface Configuration {
  /** Entra application (client) id. */
  readonly clientId: string;
  readonly authority: string;
  /** Root of Graph with its version, e.g. `https://graph.microsoft.com/v1.0`. */
  readonly graphUrl: string;
  /** The SharePoint site that holds the lists: `contoso.sharepoint.com:/sites/relances`, or a site id. */
  readonly site: string;
  /** Manifest id of the add-in: names its custom properties in Exchange (`cecp-<id>`). */
  readonly addinId: string;
}
