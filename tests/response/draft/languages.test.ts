/** In every language with phrases: what must be found, and the harmless sentence that stands nearest to it. */
import { describe, expect, it } from 'vitest';
import { findings, present } from './shipped.ts';

type Row = readonly [id: string, bad: string, good: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
  de: [
    ['minimises', 'Entschuldigung, falls jemand warten musste.', 'Das ist keine Kleinigkeit.'],
    ['blames-customer', 'Sie hätten die Hinweise lesen müssen.', 'Sie hatten eine lange Wartezeit.'],
    ['denies', 'Das stimmt nicht.', 'Sie haben nichts falsch gemacht.'],
    ['offers-money', 'Sie erhalten einen Gutschein.', 'Ihr Gutschein funktioniert nicht, das klären wir.'],
    ['over-promises', 'Wir versprechen Ihnen eine Lösung.', 'Wir können Ihnen keinen Termin versprechen.'],
    ['misunderstood', 'Sie haben uns missverstanden.', 'Wir sagen nicht, dass Sie uns missverstanden haben.'],
    ['asks-personal', 'Nennen Sie uns Ihre Telefonnummer?', 'Schreiben Sie hier bitte keine Telefonnummer.'],
    ['speculates', 'Das war vermutlich der Wind.', 'Wir kennen die Ursache noch nicht.'],
  ],
  fr: [
    ['minimises', 'Désolés si cela vous a blessé.', 'Ce n\u2019est pas un petit problème.'],
    ['blames-customer', 'Vous auriez dû lire les conditions.', 'Vous devriez recevoir une réponse demain.'],
    ['denies', 'Ces accusations sont fausses.', 'Vous n\u2019avez rien fait de mal.'],
    ['offers-money', 'Voici un bon d\u2019achat pour vous.', 'Votre carte cadeau ne fonctionne pas.'],
    ['over-promises', 'Nous vous promettons une solution.', 'Nous ne pouvons pas promettre de date.'],
    ['hollow-regret', 'Merci de votre compréhension.', 'Merci de votre message.'],
    ['asks-personal', 'Quel est votre numéro de téléphone ?', 'Envoyez votre numéro de téléphone par message privé.'],
  ],
  es: [
    ['minimises', 'Fue un caso aislado.', 'No es un pequeño problema.'],
    ['blames-customer', 'Usted debería haber leído las condiciones.', 'Su paquete debería haber llegado ayer.'],
    ['denies', 'Eso es falso.', 'Usted no ha hecho nada malo.'],
    ['offers-money', 'Le ofrecemos un descuento.', 'Su tarjeta regalo no funciona y lo sentimos.'],
    ['over-promises', 'Prometemos que no volverá a ocurrir.', 'No podemos prometer una fecha.'],
    ['argues', 'Como ya le hemos dicho, se equivoca.', 'Como vemos, la espera fue larga.'],
    ['asks-personal', '¿Cuál es su número de teléfono?', 'No publique aquí su número de teléfono.'],
  ],
  pt: [
    ['minimises', 'Foi um caso isolado.', 'Isto não é um pequeno problema.'],
    ['blames-customer', 'Devia ter lido as condições.', 'A encomenda devia ter chegado ontem.'],
    ['denies', 'Isso é mentira.', 'O cliente diz "isso é mentira" e compreendemos a zanga.'],
    ['offers-money', 'Oferecemos-lhe um vale.', 'O seu vale presente não funciona e lamentamos.'],
    ['over-promises', 'Garantimos uma solução.', 'Não podemos garantir uma data.'],
    ['misunderstood', 'Fomos mal interpretados.', 'Não dizemos que fomos mal interpretados.'],
    ['asks-personal', 'Qual é o seu número de telefone?', 'Não publique aqui o seu número de telefone.'],
  ],
  it: [
    ['minimises', 'È stato un caso isolato.', 'Non è un piccolo problema.'],
    ['blames-customer', 'Avrebbe dovuto leggere le condizioni.', 'Il pacco avrebbe dovuto arrivare ieri.'],
    ['denies', 'Non è vero.', 'Lei non ha fatto niente di male.'],
    ['offers-money', 'Le offriamo un buono.', 'La sua carta regalo non funziona e ci dispiace.'],
    ['over-promises', 'Promettiamo una soluzione.', 'Non possiamo promettere una data.'],
    ['misunderstood', 'Siamo stati fraintesi.', 'Non diciamo che siamo stati fraintesi.'],
    ['asks-personal', 'Qual è il suo numero di telefono?', 'Non pubblichi qui il suo numero di telefono.'],
  ],
  nl: [
    ['minimises', 'Het ging om een incident.', 'Het incident van gisteren raakt ons.'],
    ['blames-customer', 'U had de voorwaarden moeten lezen.', 'U heeft niet gekregen wat u verwachtte.'],
    ['denies', 'Dat klopt niet.', 'U heeft niets verkeerd gedaan.'],
    ['offers-money', 'U krijgt een cadeaubon.', 'Uw cadeaubon werkt niet en dat is vervelend.'],
    ['over-promises', 'We beloven een oplossing.', 'We kunnen geen datum beloven.'],
    ['misunderstood', 'U heeft ons verkeerd begrepen.', 'We zeggen niet dat u ons verkeerd heeft begrepen.'],
    ['asks-personal', 'Wat is uw telefoonnummer?', 'Plaats hier niet uw telefoonnummer.'],
  ],
  ja: [
    ['minimises', '些細な問題です。', '些細なことだとは考えておりません。'],
    ['blames-customer', 'お客様の確認不足です。', 'お客様の責任だと申し上げているわけではありません。'],
    ['denies', '事実無根です。', '「事実無根です」とのお声を拝見しました。'],
    ['offers-money', 'クーポンを差し上げます。', 'クーポンが使えない件を確認しております。'],
    ['over-promises', '二度と起こしません。', '日程はお約束できません。'],
    ['jokes', 'まあまあ、落ち着いて（笑）', '笑顔でお迎えできず申し訳ございません。'],
    ['asks-personal', '電話番号を教えてください。', '電話番号はこちらに書き込まないでください。'],
  ],
};

describe.each(Object.entries(rows))('%s', (language, cases) => {
  it.each(cases)('%s fires on "%s" and not on "%s"', (id, bad, good) => {
    expect(findings(bad, { language })).toContain(id);
    expect(findings(good, { language })).not.toContain(id);
  });
});

describe('the elements', () => {
  it.each([
    [
      'de',
      'Danke für Ihre Nachricht. Der Ausfall tut uns leid. Antwort hier bis 16:30. Details gern per Direktnachricht.',
    ],
    ['fr', 'Merci pour votre message. Nous sommes désolés. Réponse ici avant 16:30. Écrivez-nous par message privé.'],
    ['es', 'Gracias por avisarnos. Lo sentimos mucho. Respuesta prevista aquí: 16:30. Escríbanos por mensaje directo.'],
    [
      'pt',
      'Agradecemos o aviso. Lamentamos o atraso. Resposta aqui até 16:30. Os detalhes podem seguir por mensagem direta.',
    ],
    [
      'it',
      'Grazie della segnalazione. Ci dispiace. Risposta prevista qui: 16:30. I dettagli, tramite messaggio privato.',
    ],
    [
      'nl',
      'Bedankt voor uw melding. Het spijt ons. Antwoord volgt hier vóór 16:30. Details graag via een privébericht.',
    ],
    [
      'ja',
      'お知らせありがとうございます。申し訳ございません。16:30までにお返事いたします。詳細はダイレクトメッセージで承ります。',
    ],
  ])('of an acknowledgement are found in %s', (language, text) => {
    expect(present(text, { language })).toEqual(['acknowledges', 'sympathy', 'next-word', 'contact']);
  });
});
