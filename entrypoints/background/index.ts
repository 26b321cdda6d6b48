/** The worker: registers every listener in its first task, then waits. It may be stopped at any line. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/lib/platform/browser.ts';
import { onCaptureCalled } from '@/lib/platform/capture.ts';
import { onCompany } from '@/lib/platform/company.ts';
import { openDoor } from '@/lib/platform/door.ts';
import { forgetListsOfClosedTabs } from '@/lib/platform/lists-read.ts';
import { onNotified } from '@/lib/platform/notify.ts';
import { enterOpenTabs } from '@/lib/platform/open-tabs.ts';
import { openPanel, panelByToolbar } from '@/lib/platform/panel.ts';
import { forgetClosedTabs } from '@/lib/platform/readings.ts';
import { openAlerts, seeAlerts, setAlerts } from './alerts/answer.ts';
import { assessPosts } from './assess-posts.ts';
import { setCare, takeKnowingly } from './care.ts';
import { copiedReply, copyAcknowledgement, offerReplies } from './copy.ts';
import { decided, deleteEverything, setSettings, tellOpenPages } from './decide.ts';
import { addNewChannel, renameChannel, takeOutChannel, testChannel } from './escalation/channels.ts';
import { openedContact, settleMessage, tell } from './escalation/loop-in.ts';
import { startOutbox } from './escalation/outbox.ts';
import { explainPost } from './explain.ts';
import { greet } from './greet.ts';
import { captureCalled } from './incident/called.ts';
import { captureEvidence } from './incident/capture.ts';
import { followClocks, openNoticed, startIncidentClocks } from './incident/clocks.ts';
import { relatedPosts } from './incident/judged.ts';
import { leadIncident } from './incident/lead.ts';
import { prepareReport, viewReport } from './incident/report.ts';
import { shareReport } from './incident/share.ts';
import { incidentsOfPost, listIncidents, pageIncident, viewIncident } from './incident/show.ts';
import { prepareStatement } from './incident/statement.ts';
import { openFor } from './open.ts';
import { setBrand, watchAuthor } from './playbook/forms.ts';
import { forgetJudgeOnChange, readPlaybook } from './playbook/judge.ts';
import { judgeSamples } from './playbook/samples.ts';
import { savePlaybook } from './playbook/save.ts';
import { follow, lookAtSubscription, startFollowing } from './playbook/subscribe.ts';
import { tryPlaybook } from './playbook/try.ts';
import { readHistory, readLayersForEditor, readVersion } from './playbook/views.ts';
import { prepareDraft } from './prepare-draft.ts';
import { reportReading } from './reading.ts';
import { tagPost } from './tags.ts';
import { connectTeam, joinTeam, leaveTeam, readTeam } from './team/answer.ts';
import { startTeam } from './team/line.ts';
import { goOn } from './tour.ts';
import { startUpkeep } from './upkeep.ts';

export default defineBackground({
  main() {
    openDoor({
      'assess-posts': ({ posts }, where) => assessPosts(posts, where),
      'explain-post': ({ key }) => explainPost(key),
      'copy-acknowledgement': (click, { tab }) =>
        copyAcknowledgement(click, click.open ? openPanel(tab) : Promise.resolve(false)),
      'open-panel': ({ key }, { tab }) => openFor(key, openPanel(tab)),
      'set-care': ({ key, state }) => setCare(key, state),
      'report-reading': (reading, asker) => reportReading(reading, asker),
      'offer-replies': ({ key }) => offerReplies(key),
      'prepare-draft': ({ key }) => prepareDraft(key),
      'copied-reply': (copied) => copiedReply(copied),
      'tag-post': ({ key, tag, on }) => tagPost(key, tag, on),
      'take-post': ({ key }) => takeKnowingly(key).then((taken) => ({ taken })),
      'read-team': () => readTeam(),
      'join-team': ({ invitation }) => joinTeam(invitation),
      'leave-team': ({ when }) => leaveTeam(when),
      'connect-team': () => connectTeam(),
      'read-playbook': () => readPlaybook(),
      'set-brand': ({ brand, zone }) => setBrand(brand, zone),
      'watch-author': (watched) => watchAuthor(watched),
      'read-layers': () => readLayersForEditor(),
      'save-playbook': ({ text, base }) => savePlaybook(text, base),
      'try-playbook': ({ text }) => tryPlaybook(text),
      'judge-samples': () => judgeSamples(),
      'read-history': () => readHistory(),
      'read-version': ({ id }) => readVersion(id),
      'follow-playbook': ({ url }) => follow(url),
      'look-at-subscription': () => lookAtSubscription(),
      'add-channel': (channel) => addNewChannel(channel),
      'rename-channel': ({ channel, name }) => renameChannel(channel, name),
      'remove-channel': ({ channel }) => takeOutChannel(channel),
      'test-channel': ({ channel, message }) => testChannel(channel, message),
      tell: (told) => tell(told),
      'opened-contact': (opened) => openedContact(opened),
      'settle-message': ({ message, choice }) => settleMessage(message, choice),
      'set-settings': ({ change }) => setSettings(change),
      incident: (body) => leadIncident(body),
      'list-incidents': () => listIncidents(),
      'view-incident': ({ key }) => viewIncident(key),
      'page-incident': (page) => pageIncident(page),
      'post-incidents': ({ key }) => incidentsOfPost(key),
      'related-posts': ({ key }) => relatedPosts(key),
      'prepare-statement': ({ key }) => prepareStatement(key),
      'capture-evidence': (wanted, { window }) => captureEvidence(wanted, window),
      'view-report': ({ key }) => viewReport(key),
      'prepare-report': ({ key }) => prepareReport(key),
      'share-report': (shared) => shareReport(shared),
      'set-alerts': ({ change }) => setAlerts(change),
      'see-alerts': ({ ids }) => seeAlerts(ids),
      tour: (asked) => goOn(asked),
      'delete-everything': () => deleteEverything().then((done) => followClocks().then(() => done)),
    });
    panelByToolbar();
    forgetJudgeOnChange();
    onCompany(decided);
    forgetClosedTabs();
    forgetListsOfClosedTabs();
    openAlerts();
    startUpkeep();
    startFollowing();
    startIncidentClocks();
    onNotified(openNoticed);
    onCaptureCalled((window, address) => void captureCalled(window, address));
    startOutbox();
    startTeam();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void tellOpenPages().then(() => enterOpenTabs(reason === 'install'));
      if (reason === 'install') void greet();
    });
    browser.runtime.onStartup.addListener(() => void tellOpenPages());
  },
});
