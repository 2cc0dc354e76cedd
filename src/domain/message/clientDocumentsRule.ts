/** Name of the findings of `clientDocuments.ts`, for those who only need to know them: nobody may keep such a passage. */
export const CLIENT_DOCUMENTS = 'politique:documents-du-client' as const;
