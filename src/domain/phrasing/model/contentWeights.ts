import type { Learned } from './linearModel';

// Written by test/corpus/train.ts: do not edit.
export const learned: Learned = {
  rules: [
    { bias: -3.3854, unit: 0.033267 }, // objectif
    { bias: -2.5829, unit: 0.025542 }, // consequence
    { bias: -3.1967, unit: 0.028621 }, // impact-delais
    { bias: -2.622, unit: 0.027557 }, // arbitrage
  ],
  code: '(7XI;Za=K13]UE<aLh*?Q=?-E868dJJ7,0II?,[W1CYKf;@59@6b?T^DHaSc.MH9-N0:XNbFNYXC[,.E;d;fRA0bXXPfB`;:W+8]-]*0PYEZ3U*-GWg^BDgg4E=H3HXQAQ5d0+E46C)Z_>>WXV21Y4c_?15,^=2N*HL3Q(Y.AaP1>IL9>G](.?]97JD7FVMITG9L2^*2GA5JJH-G;+3c3ff.]D,6QaL2@/SRPPYI[/0^;5Qf77I[`hKWL;Z>-G9Be]G46aN]L>OF=.N^RR<,@aM;<3U54TZTMC,cBI(U:4ES1Z2F/]`hWXJTZ`ShI9IcXQ1P4<FJE*<ITIOYU1+1Ec_D)V,I@3IBfeDd4)6Cgg6H_XF1,KC>J??PA54BcT+Sg@LR+hC)T49a@B_.>7X/?[^I1J4W/[LTY;.M.>D<aP7_6>1/LVYHcf_G;hP6VDF_*M/[HaS,6D1.+K1-QaS/ATE1@U:PdX[:Yg<ef:>XLT>0/fGR.L<R7XZ-UN8L/b=Y>.LG<P:F9UAQ(UM_gR6>fVP)_Y<TZV-Wf+I[9_d3U44cD1E;=YT6.U:J,M8/B@;^We8V+e5]?5ENA?WJg2>@.^UKG2[5.31*FE(bJ;Q78_GM^df.SB-,e,:;5W(`DIKUaS]UPJ8)QI4;LO9_T37:9d,07R]/;]4;H2SP[8ZV7Q2=(,86)Bb5]c];2-^=@H7d9H9@JZ+W^=O+]]([)L[+8.hbf@XF_eE^V?RSZRCJ0d3EaWL>?3RHa?,7Be*BIYDdDe1M8QUd:h0*g-fU]^/-;?T[479UR_Tc:=Y-*g,U+M93HS77[KWPMJ@>6@Q`PQ<U6ZaVVM[N9cU.aPW5@_5K(+R:e,)99bEdg@E+_Y-M:a9D6SNT;SZ3]_<]UbeFBCDH8EPI*.*g@A`5(4E<Cag/_/NEaVGND>@2X^::f-`;7Kbf3H]Td(G/?Z2:MT,2X7UVG*)T:f0+gF,/c/YQ-W2FN`-]Gdh;BM_PF<93WeBD9.dW]^I->hE=OfgUhE/gc1b)L?88<E^F-`O<((J]QQE60>F>F+gFIE?=8?:5,;./?6W9,PH1>8>6=8TFBY*54d*@h<**9/H`3X=0BQ8AhWF1?*(VR=LC@a>)C`SGad^:>=P2]^6:f>H-US:HL.,0M3:6/_;SZ.1?ehB0.BSJ]BC8A`KF.]dA9?//+DhhS[Pd,E(V-?;+0]UUUZ;.TdZL9Y9Q3e00POQMG>*N=Rh@5Q<_WDR8:hC/F(X5X(`UU:**.3Y@c:+8W2ehZY=[a6*)I-P19O25`gL(2.YQD*FF<1X5EEH=7gR4-H56[.S_*6IGhT-M<;S`.-(@R@Y;1N7UUN?;WT>J0@VL_e^_,^88CUYcMaI3>_PIGa]dd]]NbP;]Z7BNTFO9GH/a(?RfUW5V3dhS>66=3If`6PX5+<M2gCV2-VIQ1d];>SJ/3f*TGA_RU<G,-2.U2be(00K-6hZ_c<Z/87H.Q7BYYGQ<-g1cLMh@M<8^OXB.G_EK(TX_M5bB05*HgEa*D8NV4KW*P(J9/HQ7ZP_=dcN_E+M1hcIJhB2efIFAY]TGe6DBB78-EdV.:)CZT4V>hS1])O*g**Xg^WLQKJP,<cQERe_WGf<UfK_XOhIQZ+XTC.gf_bU->@_K?-N7B2LL1<M91<CXG/`CU=/E)UYWE.UK-H2:03]4GIC0-aQhfT=_R8,UdIh8>OeEJ(4DDTRc,bFJA/GFDCcgTZJV-0OX+8I[8MZ6a;=R*W,e)`D`X=XWYWO1>-*QJU@3AG;c/]aJ(E*cHb8dI6D/fWZ2^9^?<2Y4+1ZARe)]=XgC_QJOgAHfMfTD`4M`9B_).[8/SQ(=F:[:9K>67>7PR<UAfAQJICS(==7CITWaG]3g/WU7]TG9*RTC.KdfS6fdhZ>=6/TBacNA5hWMg(e',
};
