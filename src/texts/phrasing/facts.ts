import type { AmountContradiction } from '../../domain/phrasing/facts/contradictedAmounts';
import type { ClientContradiction } from '../../domain/phrasing/facts/contradictedClient';
import type { DateContradiction } from '../../domain/phrasing/facts/contradictedDates';
import { fr } from '../fr';

export interface FactText {
  readonly title: string;
  readonly todo: string;
}

export const describeReceivedPiece = (label: string): FactText => ({
  title: fr`Pièce déjà reçue : ${label}`,
  todo: fr`Retirez-la de la liste, ou remettez-la en attente si elle est incomplète.`,
});

export const describeUnnamedPiece = (label: string): FactText => ({
  title: fr`Pièce attendue, non citée : ${label}`,
  todo: fr`Ajoutez-la au message, ou mettez-la en annexe.`,
});

const DATES: Readonly<Record<DateContradiction['code'], FactText>> = {
  past: {
    title: fr`Date déjà passée`,
    todo: fr`Donnez une date à venir.`,
  },
  'to-come': {
    title: fr`Date annoncée comme passée`,
    todo: fr`Cette date est encore à venir : corrigez la date ou la phrase.`,
  },
  deadline: {
    title: fr`Échéance différente de celle du dossier`,
    todo: fr`Vérifiez la date : le dossier en porte une autre.`,
  },
};

export const describeDate = ({ code }: Pick<DateContradiction, 'code'>): FactText => DATES[code];

export const describeClient = ({ code, name }: Pick<ClientContradiction, 'code' | 'name'>): FactText => {
  switch (code) {
    case 'other-client':
      return {
        title: fr`Autre client nommé : ${name}`,
        todo: fr`Retirez ce nom : le secret professionnel couvre chaque dossier.`,
      };
    case 'greeting':
      return { title: fr`Nom inconnu du dossier : ${name}`, todo: fr`Vérifiez à qui s’adresse ce message.` };
    case 'civilite':
      return {
        title: fr`Civilité différente : ${name}`,
        todo: fr`Vérifiez « Madame » ou « Monsieur » dans les contacts du dossier.`,
      };
  }
};

export const describeAmount = ({ numero }: Pick<AmountContradiction, 'numero'>): FactText => ({
  title: fr`Montant différent de la facture ${numero}`,
  todo: fr`Reprenez le montant de la facture, ou le reste dû.`,
});
