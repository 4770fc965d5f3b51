import { fold } from '../../text/fold.ts';

/** Newspapers, broadcasters and agencies whose names stand in bylines, credits and datelines, as they write themselves. */
const PUBLISHERS = `
The Washington Post|The New York Times|The Wall Street Journal|Los Angeles Times|USA Today|Chicago Tribune|The Boston Globe|The Guardian|The Observer
The Times|The Sunday Times|The Telegraph|The Daily Telegraph|The Independent|Financial Times|The Economist|Daily Mail|Daily Mirror|The Sun|Evening Standard|Metro
The Globe and Mail|Toronto Star|The Star|National Post|Toronto Sun|Ottawa Citizen|Montreal Gazette|Calgary Herald|Edmonton Journal|Vancouver Sun|The Province
Winnipeg Free Press|The Hamilton Spectator|The Chronicle Herald|Le Devoir|La Presse|Le Journal de Montréal|Le Soleil|Radio-Canada|Global News|CBC News|CBC|CTV News|CTV|CityNews|CP24
The Canadian Press|La Presse Canadienne|The Associated Press|Associated Press|AP|Reuters|Thomson Reuters|Agence France-Presse|AFP|Bloomberg|Bloomberg News|United Press International|UPI
Deutsche Presse-Agentur|dpa|Press Association|PA Media|PA|Postmedia|Postmedia News|Canwest News Service|Torstar|Getty Images|Getty|Xinhua|Kyodo|Kyodo News|ANSA|EFE|TASS|Interfax|PTI|Press Trust of India|ANI|IANS
BBC|BBC News|Sky News|ITV News|Channel 4 News|CNN|CNN Wire|Fox News|NBC News|ABC News|CBS News|MSNBC|CNBC|NPR|PBS NewsHour|Al Jazeera|Deutsche Welle|DW|France 24|Euronews|RTÉ
Politico|Axios|ProPublica|The Hill|Vox|Slate|Salon|The Atlantic|The New Yorker|Time|Newsweek|Forbes|Fortune|Business Insider|HuffPost|Huffington Post|BuzzFeed News|Vice News|The Intercept|The Daily Beast|Politifact
The Irish Times|Irish Independent|Irish Examiner|The Scotsman|The Herald|The Sydney Morning Herald|The Age|The Australian|Australian Associated Press|AAP|ABC|The New Zealand Herald|Stuff|RNZ
The Hindu|The Times of India|Hindustan Times|The Indian Express|Dawn|The Straits Times|South China Morning Post|The Japan Times|The Korea Herald|Haaretz|The Jerusalem Post|The Times of Israel
Le Monde|Le Figaro|Libération|El País|El Mundo|La Repubblica|Corriere della Sera|Der Spiegel|Die Zeit|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Neue Zürcher Zeitung|NRC|de Volkskrant|Dagens Nyheter|Politiken
Miami Herald|Houston Chronicle|San Francisco Chronicle|The Dallas Morning News|The Philadelphia Inquirer|Star Tribune|The Seattle Times|The Denver Post|The Baltimore Sun|Newsday|New York Post|New York Daily News|Tribune News Service|McClatchy|Pledge Times`
  .split(/[|\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '');

const BY_FOLDED: ReadonlyMap<string, string> = new Map(PUBLISHERS.flatMap((name) => spellings(name)));

/** The publisher's own spelling of a name, whatever its case and with or without its article; null where it is not known. */
export function knownPublisher(name: string): string | null {
  return BY_FOLDED.get(fold(name)) ?? null;
}

function spellings(name: string): [string, string][] {
  const folded = fold(name);
  const bare = folded.replace(/^the /, '');
  // Without its article "The Times" or "The Sun" is an ordinary word.
  return bare === folded || !bare.includes(' ')
    ? [[folded, name]]
    : [
        [folded, name],
        [bare, name],
      ];
}
