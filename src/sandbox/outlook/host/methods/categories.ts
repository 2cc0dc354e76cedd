import type { Methods } from '../call';

export const categories: Methods = {
  157: (call) => [...call.anyItem().categories].map((displayName) => ({ displayName, color: 'Preset0' })),
  158: (call) => {
    for (const name of call.texts('categories')) call.anyItem().categories.add(name);
  },
  159: (call) => {
    for (const name of call.texts('categories')) call.anyItem().categories.delete(name);
  },
};
