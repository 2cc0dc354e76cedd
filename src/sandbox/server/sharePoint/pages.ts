import { html } from 'hono/html';
import type { StoredColumn, StoredList } from '../store/listModel';

type Html = ReturnType<typeof html>;

const STYLE = `body{font:14px/20px Segoe UI,Arial,sans-serif;color:#242424;background:#fff;max-width:640px;margin:24px auto;padding:0 16px}
h1{font-size:20px}h2{font-size:16px}li,p{margin:8px 0}label{display:block;margin:12px 0 4px}
button,select,textarea{font:inherit;padding:4px 8px}textarea{width:100%;box-sizing:border-box}form{margin:0}li form{display:inline;margin-left:8px}
.said{padding:8px 12px;background:#f1faf1}.refused{background:#fdf3f4}.soft{color:#616161}`;

const page = (title: string, list: string, said: string | undefined, refused: boolean, content: Html): Html =>
  html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} - ${list}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <main>
          <p class="soft">SharePoint, joué par le bac à sable. Liste ${list}.</p>
          <h1>${title}</h1>
          ${said ? html`<p role="status" class="said ${refused ? 'refused' : ''}">${said}</p>` : ''}
          ${content}
        </main>
      </body>
    </html>`;

/** A page that says only this. */
export const sentencePage = (sentence: string): Html =>
  html`<!doctype html>
    <html lang="fr">
      <meta charset="utf-8" />
      <title>SharePoint, joué par le bac à sable</title>
      <main>
        <h1>SharePoint, joué par le bac à sable</h1>
        <p>${sentence}</p>
      </main>
    </html>`;

/** « Colonnes indexées » : the indexes that a list has, and a new one. */
export const indexesPage = (list: StoredList, said: string | undefined, refused: boolean): Html => {
  const indexed = list.columns.filter((column) => column.indexed);
  const others = list.columns.filter((column) => !column.indexed && column.type !== 'note');
  return page(
    'Colonnes indexées',
    list.displayName,
    said,
    refused,
    html`<ul>
        ${indexed.map(
          ({ name, displayName, unique }) =>
            html`<li>
              ${displayName}
              ${
                unique
                  ? html`<span class="soft">(valeurs uniques)</span>`
                  : html`<form method="post">
                      <input type="hidden" name="column" value="${name}" />
                      <button name="do" value="unindex" aria-label="Supprimer l’index de ${displayName}">
                        Supprimer
                      </button>
                    </form>`
              }
            </li>`,
        )}
      </ul>
      <h2>Créer un nouvel index</h2>
      <form method="post">
        <label for="column">Colonne principale</label>
        <select id="column" name="column">
          ${others.map(({ name, displayName }) => html`<option value="${name}">${displayName}</option>`)}
        </select>
        <button name="do" value="index">Créer</button>
      </form>`,
  );
};

/** « Modifier la colonne » : unique values, choices, and its end. Its type stays: the sandbox keeps rows by it. */
export const columnPage = (
  list: StoredList,
  column: StoredColumn,
  said: string | undefined,
  refused: boolean,
): Html =>
  page(
    `Modifier la colonne ${column.displayName}`,
    list.displayName,
    said,
    refused,
    html`<form method="post">
        ${
          column.type === 'note'
            ? ''
            : html`<label for="unique">Appliquer des valeurs uniques</label>
                <select id="unique" name="unique">
                  <option value="non">Non</option>
                  <option value="oui" ${column.unique ? 'selected' : ''}>Oui</option>
                </select>`
        }
        ${
          column.type === 'choice'
            ? html`<label for="choices">Tapez chaque choix sur une ligne distincte</label>
                <textarea id="choices" name="choices" rows="6">${column.choices.join('\n')}</textarea>`
            : ''
        }
        <p><button name="do" value="save">OK</button></p>
      </form>
      <form method="post"><button name="do" value="delete">Supprimer</button></form>`,
  );
