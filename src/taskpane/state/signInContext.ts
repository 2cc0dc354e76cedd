import { createContext, useContext } from 'react';

/** Opens the sign-in window; called from a press, else browsers refuse it. */
type SignIn = () => Promise<void>;

/** Outside an opened pane nobody has to sign in. */
const SignInContext = createContext<SignIn>(() => Promise.resolve());

export const SignInProvider = SignInContext.Provider;
export const useSignIn = (): SignIn => useContext(SignInContext);
