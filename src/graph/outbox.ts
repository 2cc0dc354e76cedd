import type { Outbox } from '../app/agreement/cosignPorts';
import type { GraphClient } from './client';

/** Mail through the person's own mailbox, kept in Sent Items. Sent once: a lost answer is never sent again by itself. */
export const createOutbox = (client: GraphClient): Outbox => ({
  async send({ to, subject, html }) {
    const toRecipients = to.map(({ name, address }) => ({ emailAddress: { name, address } }));
    await client.send({
      method: 'POST',
      path: '/me/sendMail',
      body: { message: { subject, body: { contentType: 'html', content: html }, toRecipients } },
      repeatable: false,
    });
  },
});
