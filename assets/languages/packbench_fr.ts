<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Close the order: scan its number, or Done (F10).</source>
        <translation>Clôturez la commande : scannez son numéro, ou Terminé (F10).</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Enter: is a code</source>
        <translation>Enter : c’est un code</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Enter: sets quantity</source>
        <translation>Enter : fixe la quantité</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Everything is taken</source>
        <translation>Tout est pris</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>LINE {0}</source>
        <translation>LIGNE {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Not short</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Not wanted any more</source>
        <translation>Plus demandé</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>ON HOLD, NEXT WOULD BE</source>
        <translation>EN ATTENTE, ENSUITE VIENDRA</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Put the goods back, then put the order aside.</source>
        <translation>Remettez les articles en rayon, puis mettez la commande de côté.</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>SCANNED</source>
        <translation>SCANNÉ</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Short…</source>
        <translation>Manquant…</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>TAKE NOW</source>
        <translation>À PRENDRE</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>WANTED</source>
        <translation>DEMANDÉ</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>for the next item</source>
        <translation>pour le prochain article</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>short: why?</source>
        <translation>manquant : pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>to take</source>
        <translation>à prendre</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>{0} at once</source>
        <translation>{0} à la fois</translation>
    </message>
</context>
<context>
    <name>BoxCard</name>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Carton {0}</source>
        <translation>Carton {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>No carton</source>
        <translation>Aucun carton</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>No paper for this order.</source>
        <translation>Aucun document pour cette commande.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>{0} short</source>
        <translation>manque {0}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>CAMERA</source>
        <translation>CAMÉRA</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>Picture of the camera {}</source>
        <translation>Image de la caméra {}</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>Waiting for a picture from {}</source>
        <translation>En attente de l’image de {}</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>being read</source>
        <translation>lecture en cours</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>A code to scan with each scanner</source>
        <translation>Un code à scanner avec chaque lecteur</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Scan this with each scanner. A laser cannot read a screen: scan any printed code with it.</source>
        <translation>Scannez ce code avec chaque lecteur. Un laser ne lit pas un écran : scannez avec lui n’importe quel code imprimé.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <location filename="../../station/ui/day_page.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>A keyboard scanner works as it is: it needs no entry here.</source>
        <translation>Un lecteur clavier fonctionne tel quel : rien à saisir ici.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>All of it is ready.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Choose what has a bell: it says what to do.</source>
        <translation>Choisissez une ligne avec cloche : elle dit quoi faire.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Devices and papers</source>
        <translation>Appareils et documents</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>DevicesWindow</name>
    <message>
        <location filename="../../station/ui/simulated/window.py"/>
        <source>Packbench: simulated devices</source>
        <translation>Packbench : appareils simulés</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message numerus="yes">
        <location filename="../../station/ui/first.py"/>
        <source>%n scan(s) wait and are kept.</source>
        <translation>
            <numerusform>%n scan en attente, conservé.</numerusform>
            <numerusform>%n scans en attente, conservés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/first.py"/>
        <source>Packbench starts</source>
        <translation>Packbench démarre</translation>
    </message>
    <message>
        <location filename="../../station/ui/first.py"/>
        <source>The window closes when all of it is judged.</source>
        <translation>La fenêtre se ferme quand tout est vérifié.</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>let pass by a supervisor</source>
        <translation>validé par un chef d’équipe</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{0} short</source>
        <translation>manque {0}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Any other code to scan</source>
        <translation>Autre code à scanner</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Any other code: type it, press Enter</source>
        <translation>Autre code : saisissez-le, puis Enter</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What this program is made with.</source>
        <translation>Ce dont ce programme est fait.</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What to do now, step by step.</source>
        <translation>Que faire maintenant, pas à pas.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>still to take of {0}</source>
        <translation>encore à prendre sur {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>{0} to take</source>
        <translation>{0} à prendre</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Blank</source>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Take back</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Typed: {0}</source>
        <translation>Saisi : {0}</translation>
    </message>
</context>
<context>
    <name>LineCheckPage</name>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>DEVICES</source>
        <translation>APPAREILS</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>End the check</source>
        <translation>Finir le contrôle</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Print a test</source>
        <translation>Imprimer un test</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>THE CARD</source>
        <translation>LA CARTE</translation>
    </message>
</context>
<context>
    <name>PackedPage</name>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>Enter asks the server for it. Escape shows all orders.</source>
        <translation>Enter le demande au serveur. Escape : toutes les commandes.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>NEXT ORDER: ENTER OPENS IT</source>
        <translation>COMMANDE SUIVANTE : ENTER L’OUVRE</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>No order here has “{0}”.</source>
        <translation>Aucune commande ici ne contient « {0} ».</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>No order waits.</source>
        <translation>Aucune commande à emballer.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>That was the last one. New ones come by themselves.</source>
        <translation>C’était la dernière. Les nouvelles arrivent d’elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>To the queue</source>
        <translation>Vers la file</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Click to enlarge</source>
        <translation>Cliquer pour agrandir</translation>
    </message>
</context>
<context>
    <name>PrinterColumn</name>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>It says that all is well, and prints nothing</source>
        <translation>Elle dit que tout va bien, et n’imprime rien</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>at {0}</source>
        <translation>à {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold: {0}</source>
        <translation>en attente : {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>put aside here</source>
        <translation>mise de côté ici</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>ready to pack</source>
        <translation>disponible</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Enter asks the server for it. Escape shows all orders.</source>
        <translation>Enter le demande au serveur. Escape : toutes les commandes.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Looking for orders…</source>
        <translation>Recherche de commandes…</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>New ones come by themselves. Is one missing? Ask the office whether it was released.</source>
        <translation>Les nouvelles arrivent d’elles-mêmes. Il en manque une ? Demandez au bureau si elle est libérée.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order has come yet.</source>
        <translation>Aucune commande reçue pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order here has “{0}”.</source>
        <translation>Aucune commande ici ne contient « {0} ».</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order waits.</source>
        <translation>Aucune commande à emballer.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Or choose one: type, ↑ ↓, Enter.</source>
        <translation>Ou choisissez-en une : saisie, ↑ ↓, Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Scan an order's number</source>
        <translation>Scannez un numéro de commande</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Scale: {0}</source>
        <translation>Balance : {0}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>The bench has not said anything yet.</source>
        <translation>Le poste n’a encore rien dit.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>The bench said: {0}</source>
        <translation>Le poste a dit : {0}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Begun</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>On hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Packed</source>
        <translation>emballées</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Search: {0}</source>
        <translation>Recherche : {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>To pack</source>
        <translation>à emballer</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Type to search</source>
        <translation>Saisir pour chercher</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Type to search. Touch or Enter opens one.</source>
        <translation>Saisir pour chercher. Toucher ou Enter pour ouvrir.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choose one, then change it.</source>
        <translation>Choisissez un réglage, puis modifiez-le.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choose what it shall be.</source>
        <translation>Choisissez la valeur.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>It holds until this program ends: it has no file.</source>
        <translation>Valable jusqu’à la fin du programme : il n’a pas de fichier.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Kept. It holds from now on.</source>
        <translation>Enregistré. Valable dès maintenant.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Kept. It holds when the program is started again.</source>
        <translation>Enregistré. Valable au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Not kept</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Take this</source>
        <translation>Choisir ceci</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>This one is only to look at.</source>
        <translation>Celui-ci est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Type it, then keep it.</source>
        <translation>Saisissez, puis enregistrez.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Search by name, SKU or code</source>
        <translation>Chercher par nom, SKU ou code</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Search the shelf</source>
        <translation>Chercher dans le rayon</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../station/ui/strip.py"/>
        <source>{0} waiting</source>
        <translation>{0} en attente</translation>
    </message>
</context>
<context>
    <name>SupervisorPage</name>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Nothing was scanned</source>
        <translation>Rien n’a été scanné</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Packs here</source>
        <translation>Emballe ici</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>SCANNED</source>
        <translation>SCANNÉ</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Scanned code</source>
        <translation>Code lu</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>WANTED</source>
        <translation>DEMANDÉ</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Why it may pass</source>
        <translation>Motif de validation</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Why may it pass?</source>
        <translation>Pourquoi valider ?</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>{0} at once</source>
        <translation>{0} à la fois</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: should be a number from {low} to {high}, but {came} came.</source>
        <translation>Option {option} de {address} : un nombre de {low} à {high} est attendu, mais reçu {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known.</source>
        <translation>Option {option} de {address} : {value} est inconnu.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known: did you mean {nearest}?</source>
        <translation>Option {option} de {address} : {value} est inconnu. Vouliez-vous dire {nearest} ?</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known: known are {known}.</source>
        <translation>Option {option} de {address} : {value} est inconnu. Valeurs connues : {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: did you mean {nearest}?</source>
        <translation>{address} a une option inconnue, {option}. Vouliez-vous dire {nearest} ?</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: it takes none.</source>
        <translation>{address} a une option inconnue, {option} : il n’en existe aucune ici.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: known are {known}.</source>
        <translation>{address} a une option inconnue, {option}. Options connues : {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>answers something else than an ESC/POS printer would: is the right language set?</source>
        <translation>ne répond pas comme une imprimante ESC/POS : le bon langage est-il réglé ?</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>broken: switch it off and on; if that does not help, call service</source>
        <translation>en panne : éteignez, puis rallumez ; sinon, appelez la maintenance</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>cover open</source>
        <translation>capot ouvert</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>cutter jammed</source>
        <translation>coupe-papier bloqué</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>does not answer when asked for its state</source>
        <translation>ne répond pas quand on demande son état</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>head open</source>
        <translation>tête ouverte</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>in an error: see its lamp</source>
        <translation>en erreur : voyez son voyant</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>offline: see its buttons</source>
        <translation>hors ligne : voyez ses touches</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>paper out</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>paused: press its pause button</source>
        <translation>en pause : appuyez sur sa touche pause</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>ribbon out</source>
        <translation>plus de ruban</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>too cold or too hot: wait</source>
        <translation>trop froide ou trop chaude : attendez</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>too hot or out of voltage: wait until it recovers</source>
        <translation>trop chaude ou mal alimentée : attendez qu’elle se rétablisse</translation>
    </message>
    <message>
        <location filename="../../drivers/auto.py"/>
        <source>none found: plug one in; it must be set to its serial mode (COM port, USB CDC)</source>
        <translation>aucun trouvé : branchez-en un ; il doit être en mode série (port COM, USB CDC)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/auto.py"/>
        <source>{n} found</source>
        <translation>
            <numerusform>{n} trouvé</numerusform>
            <numerusform>{n} trouvés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>AIM identifiers come.</source>
        <translation>Les identifiants AIM arrivent.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>AIM identifiers do not come: switch them on if it can.</source>
        <translation>Les identifiants AIM n’arrivent pas : activez-les si possible.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It drops the separator, so GS1 codes with a lot cannot be taken apart: set it to send GS (control characters) as Ctrl+].</source>
        <translation>Il supprime le séparateur, donc les codes GS1 avec lot ne peuvent être séparés : réglez-le pour envoyer GS (caractères de contrôle) comme Ctrl+].</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends capital letters only: switch its case conversion off, then scan this again.</source>
        <translation>Il n’envoie que des majuscules : désactivez sa conversion de casse, puis scannez ceci de nouveau.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends no Enter behind a code, so each scan waits for silence: set its suffix to Enter (CR).</source>
        <translation>Il n’envoie pas Enter après un code, donc chaque scan attend un silence : réglez son suffixe sur Enter (CR).</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends small letters only: switch its case conversion off, then scan this again.</source>
        <translation>Il n’envoie que des minuscules : désactivez sa conversion de casse, puis scannez ceci de nouveau.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends {keys} for the separator, as other codes may: that is understood in GS1 codes only. Better have it send GS (control characters) as Ctrl+].</source>
        <translation>Il envoie {keys} pour le séparateur, ce que d’autres codes peuvent contenir : compris dans les codes GS1 seulement. Mieux vaut envoyer GS (caractères de contrôle) comme Ctrl+].</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It swaps capital and small letters. That is undone here; better switch it off.</source>
        <translation>Il inverse majuscules et minuscules. C’est corrigé ici ; mieux vaut le désactiver.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It turns letters round while Caps Lock is on; that is undone here.</source>
        <translation>Il inverse les lettres quand Caps Lock est actif ; c’est corrigé ici.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It types as on the keyboard of another country: set it to the US (American) keyboard, whatever this computer has, then scan this again.</source>
        <translation>Il tape comme sur le clavier d’un autre pays : réglez-le sur clavier US (américain), quel que soit celui de cet ordinateur, puis scannez ceci de nouveau.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Prefix {keys}.</source>
        <translation>Préfixe {keys}.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Separator right.</source>
        <translation>Séparateur correct.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Separator sent as {keys}, understood.</source>
        <translation>Séparateur envoyé comme {keys}, compris.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Suffix {keys}.</source>
        <translation>Suffixe {keys}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/calibration.py"/>
        <source>Then scan this again: {n} more.</source>
        <translation>
            <numerusform>Puis scannez ceci de nouveau : encore {n}.</numerusform>
            <numerusform>Puis scannez ceci de nouveau : encore {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>A camera needs its number, a file or a URL: camera:0, camera:clip.mp4, camera:rtsp://…</source>
        <translation>Une caméra demande son numéro, un fichier ou une URL : camera:0, camera:clip.mp4, camera:rtsp://…</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>The size should be such as 1280x720, but {came} came.</source>
        <translation>La taille s’écrit comme 1280x720, mais reçu {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>broke the stream off</source>
        <translation>a coupé le flux</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>does not answer: are the address, the name and the password right, and is the camera on the network?</source>
        <translation>ne répond pas : l’adresse, le nom et le mot de passe sont-ils bons, la caméra est-elle sur le réseau ?</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>in use by another program, or no camera: close what else shows its picture</source>
        <translation>utilisée par un autre programme, ou pas une caméra : fermez ce qui montre son image</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>not a video that can be read: MP4, AVI, MKV or MOV are</source>
        <translation>vidéo illisible : MP4, AVI, MKV ou MOV conviennent</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>there is no file {path}</source>
        <translation>le fichier {path} n’existe pas</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>this account may not open it: add it to the group video</source>
        <translation>ce compte ne peut pas l’ouvrir : ajoutez-le au groupe video</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>this account may not read {path}</source>
        <translation>ce compte ne peut pas lire {path}</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is a folder: name a video file in it</source>
        <translation>{path} est un dossier : nommez un fichier vidéo dedans</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is damaged: no picture in it can be read</source>
        <translation>{path} est abîmé : aucune image n’y est lisible</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is empty</source>
        <translation>{path} est vide</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <source>unplugged</source>
        <translation>débranché</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <location filename="../../drivers/files.py"/>
        <source>not plugged in</source>
        <translation>non branché</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <location filename="../../station/ui/speech.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/scanner.py"/>
        <source>sees, but its reader fails again and again: the log has the details</source>
        <translation>voit, mais la lecture échoue sans cesse : détails dans le journal</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/symbologies.py"/>
        <source>A symbology {name} is not known: did you mean {nearest}?</source>
        <translation>Symbologie {name} inconnue. Vouliez-vous dire {nearest} ?</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/symbologies.py"/>
        <source>A symbology {name} is not known: known are {known}.</source>
        <translation>Symbologie {name} inconnue. Connues : {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>at its end</source>
        <translation>arrivé à la fin</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>broke the connection off</source>
        <translation>a coupé la connexion</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>in use by another program</source>
        <translation>utilisé par un autre programme</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>no space left on the disk</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not a serial port</source>
        <translation>pas un port série</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not reachable: is it switched on and on the network?</source>
        <translation>injoignable : l’appareil est-il allumé et sur le réseau ?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not reachable: is this computer on the network?</source>
        <translation>injoignable : cet ordinateur est-il sur le réseau ?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>refuses the connection: is it switched on, and is the port right?</source>
        <translation>refuse la connexion : l’appareil est-il allumé, le port est-il le bon ?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>stopped by a fault of this program; the log has the details</source>
        <translation>arrêté par un défaut de ce programme ; détails dans le journal</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>there is no computer of this name on the network</source>
        <translation>aucun ordinateur de ce nom sur le réseau</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>this account may not open it (on Linux: add it to the group dialout, lp or input)</source>
        <translation>ce compte ne peut pas l’ouvrir (sous Linux : ajoutez-le au groupe dialout, lp ou input)</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>not plugged in: no keyboard is {written}</source>
        <translation>non branché : aucun clavier n’est {written}</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>the computer was too slow and lost keys: read the last code again</source>
        <translation>ordinateur trop lent, touches perdues : lisez de nouveau le dernier code</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>{n} keyboards are {written}: name one by its path under /dev/input/by-path</source>
        <translation>{n} claviers sont {written} : désignez-en un par son chemin sous /dev/input/by-path</translation>
    </message>
    <message>
        <location filename="../../drivers/files.py"/>
        <source>there is no folder {folder}</source>
        <translation>le dossier {folder} n’existe pas</translation>
    </message>
    <message>
        <location filename="../../drivers/files.py"/>
        <source>this account may not write to it</source>
        <translation>ce compte ne peut pas y écrire</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>What was learned of the scanner should be kept in {path}, but cannot be: {fault}. It holds until the program ends.</source>
        <translation>Ce qui a été appris du lecteur devrait être enregistré dans {path}, sans succès : {fault}. Valable jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>{path} should hold what was learned of the scanners, but it is damaged ({fault}): scan the set-up barcode of `packbench sheet scanner` again.</source>
        <translation>{path} devrait contenir ce qui a été appris des lecteurs, mais le fichier est abîmé ({fault}) : scannez de nouveau le code de réglage de `packbench sheet scanner`.</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>{path} should hold what was learned of the scanners, but: {fault}.</source>
        <translation>{path} devrait contenir ce qui a été appris des lecteurs, mais : {fault}.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>Light {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyUSB0;protocol=lcus;right=1;wrong=2, or serial:COM3;protocol=lines.</source>
        <translation>Lampe {address} non comprise. Écrivez l’une de ces formes : {forms} ; par exemple serial:/dev/ttyUSB0;protocol=lcus;right=1;wrong=2, ou serial:COM3;protocol=lines.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>Option {option} of {address}: channels 1 to {most} joined by + should stand there, or none, but {came} came.</source>
        <translation>Option {option} de {address} : canaux 1 à {most} joints par + attendus, ou none, mais reçu {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>ready ({board})</source>
        <translation>prêt ({board})</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>Printer {address} is not understood. Write one of: {forms}; for example tcp:192.168.1.30, file:/dev/usb/lp0 or serial:COM4@38400.</source>
        <translation>Imprimante {address} non comprise. Écrivez l’une de ces formes : {forms} ; par exemple tcp:192.168.1.30, file:/dev/usb/lp0 ou serial:COM4@38400.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>does not answer: see to its labels, ribbon and head</source>
        <translation>ne répond pas : vérifiez étiquettes, ruban et tête</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>took a document but did not say within {seconds} s that it was printed. See to its paper and cover, and look whether the paper came out before you print again.</source>
        <translation>a pris un document mais n’a pas confirmé en {seconds} secondes son impression. Vérifiez papier et capot, et voyez si la feuille est sortie avant de réimprimer.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>{why} while it took a document. Look whether the paper came out before you print it again.</source>
        <translation>{why} pendant la réception d’un document. Voyez si la feuille est sortie avant de réimprimer.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>{why}. Nothing was sent.</source>
        <translation>{why}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <location filename="../../printing/printer.py"/>
        <source>Printer {name}: {what}</source>
        <translation>Imprimante {name} : {what}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read another code: not sure yet that this scanner sends at {rate}</source>
        <translation>lisez un autre code : pas encore sûr que ce lecteur envoie à {rate}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read the code again: what came makes no sense at {rate}</source>
        <translation>relisez le code : ce qui est arrivé n’a pas de sens à {rate}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read the code again: what came makes no sense at {rate}, now {other} is tried</source>
        <translation>relisez le code : ce qui est arrivé n’a pas de sens à {rate}, essai à {other}</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>Scale {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyUSB0 or serial:COM5@9600;protocol=sbi.</source>
        <translation>Balance {address} non comprise. Écrivez l’une de ces formes : {forms} ; par exemple serial:/dev/ttyUSB0 ou serial:COM5@9600;protocol=sbi.</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers in {came}, not in {frame}: set frame={came} in its address</source>
        <translation>répond en {came}, pas en {frame} : mettez frame={came} dans son adresse</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers, but not in {protocol}: it looks like {other} (protocol={name})</source>
        <translation>répond, mais pas en {protocol} : cela ressemble à {other} (protocol={name})</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers, but not in {protocol}: it sent {bytes}; look at its menu, and at its baud rate</source>
        <translation>répond, mais pas en {protocol} : reçu {bytes} ; voyez son menu et son débit en bauds</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>did not set to zero: wait until it is at rest and not over- or underloaded</source>
        <translation>pas de mise à zéro : attendez qu’elle soit stable, ni sur- ni sous-chargée</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>did not tare: wait until it is at rest and not over- or underloaded</source>
        <translation>pas de tare : attendez qu’elle soit stable, ni sur- ni sous-chargée</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>does not answer: is it switched on, and set to {protocol}?</source>
        <translation>ne répond pas : est-elle allumée, et réglée sur {protocol} ?</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>does not answer: is it switched on, is the cable right, and is its baud rate the one of its address?</source>
        <translation>ne répond pas : est-elle allumée, le câble est-il bon, le débit est-il celui de son adresse ?</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>never says its unit: add ;unit=kg or ;unit=lb to its address</source>
        <translation>n’indique pas son unité : ajoutez ;unit=kg ou ;unit=lb à son adresse</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready ({protocol})</source>
        <translation>prêt ({protocol})</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready; set to zero by its own key, {protocol} has no word for it</source>
        <translation>prêt ; zéro par sa propre touche, {protocol} n’a pas d’ordre pour cela</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready; tare by its own key, {protocol} has no word for it</source>
        <translation>prêt ; tare par sa propre touche, {protocol} n’a pas d’ordre pour cela</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>reports a fault: switch it off and on; if that does not help, have it serviced</source>
        <translation>signale un défaut : éteignez, puis rallumez ; sinon, faites-la réviser</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>sends what is in no language known here ({bytes}): are baud rate and parity the scale's own?</source>
        <translation>envoie un langage inconnu ici ({bytes}) : débit et parité sont-ils ceux de la balance ?</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Scanner {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyACM0, serial:COM3@115200 or tcp:192.168.1.20:2001.</source>
        <translation>Lecteur {address} non compris. Écrivez l’une de ces formes : {forms} ; par exemple serial:/dev/ttyACM0, serial:COM3@115200 ou tcp:192.168.1.20:2001.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Scanner {address}: evdev is Linux's; here a keyboard scanner needs no entry.</source>
        <translation>Lecteur {address} : evdev n’existe que sous Linux ; ici, un lecteur clavier n’a besoin d’aucune entrée.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Write evdev:/dev/input/by-id/… or evdev:VID:PID, such as evdev:05e0:1300.</source>
        <translation>Écrivez evdev:/dev/input/by-id/… ou evdev:VID:PID, comme evdev:05e0:1300.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>bytes were lost or broken on the cable: read the last code again</source>
        <translation>octets perdus ou altérés sur le câble : relisez le dernier code</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/scanners.py"/>
        <source>ready, {n:,} repeated read not counted</source>
        <translation>
            <numerusform>prêt, {n:,} relecture non comptée</numerusform>
            <numerusform>prêt, {n:,} relectures non comptées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>{address}: feedback=zebra-ssi and protocol=ssi go together, for a scanner speaks SSI or lines.</source>
        <translation>{address} : feedback=zebra-ssi et protocol=ssi vont ensemble, car un lecteur parle SSI ou par lignes.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>{address}: the one value of the option 'baud' is 'auto', and it goes with lines, not with SSI; a known rate is written behind the port, as in serial:/dev/ttyUSB0@115200.</source>
        <translation>{address} : la seule valeur de l’option 'baud' est 'auto', et elle va avec les lignes, pas avec SSI ; un débit connu s’écrit après le port, comme dans serial:/dev/ttyUSB0@115200.</translation>
    </message>
    <message>
        <location filename="../../drivers/ssi.py"/>
        <source>a code came that is too long for this mode (SSI): set the scanner to send lines instead</source>
        <translation>code trop long pour ce mode (SSI) : réglez le lecteur pour envoyer des lignes</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>Port {port} is not understood. Write usb=SERIALNUMBER, usb=VID:PID, usb=VID:PID:SERIALNUMBER or path=1-1.2; `packbench doctor` shows what is plugged in.</source>
        <translation>Port {port} non compris. Écrivez usb=NUMÉRO_DE_SÉRIE, usb=VID:PID, usb=VID:PID:NUMÉRO_DE_SÉRIE ou path=1-1.2 ; `packbench doctor` montre ce qui est branché.</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>not plugged in: no port is {written}</source>
        <translation>non branché : aucun port n’est {written}</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>{n} ports are {written}: {which}; name one by its serial number or its path</source>
        <translation>{n} ports sont {written} : {which} ; désignez-en un par son numéro de série ou son chemin</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds another number</source>
        <translation>un code EAN ou UPC contient un autre numéro</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds digits alone</source>
        <translation>un code EAN ou UPC ne contient que des chiffres</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds digits of another length</source>
        <translation>un code EAN ou UPC contient un autre nombre de chiffres</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code of this kind has no {n} digit</source>
        <translation>
            <numerusform>un code EAN ou UPC de ce type n’a pas {n} chiffre</numerusform>
            <numerusform>un code EAN ou UPC de ce type n’a pas {n} chiffres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an Interleaved 2 of 5 code holds digits alone</source>
        <translation>un code 2 parmi 5 entrelacé ne contient que des chiffres</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>no Interleaved 2 of 5 code is {n} digit long</source>
        <translation>
            <numerusform>aucun code 2 parmi 5 entrelacé n’a {n} chiffre</numerusform>
            <numerusform>aucun code 2 parmi 5 entrelacé n’a {n} chiffres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>{number} ends in {wrong}, but {right} belongs there</source>
        <translation>{number} finit par {wrong}, mais il faudrait {right}</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>This code sets up scanners that type as a keyboard; the line check tries all others</source>
        <translation>Ce code règle les lecteurs qui tapent comme un clavier ; le contrôle des appareils essaie tous les autres</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>a card of this bench</source>
        <translation>une carte de ce poste</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>a quantity card holds 1 to {most}</source>
        <translation>une carte de quantité va de 1 à {most}</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>character {sign} is in the code, which no label carries</source>
        <translation>le code contient le caractère {sign}, qu’aucune étiquette ne porte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/barcode.py"/>
        <source>the code has {n} character, more than any symbol holds</source>
        <translation>
            <numerusform>le code a {n} caractère, plus qu’aucun symbole</numerusform>
            <numerusform>le code a {n} caractères, plus qu’aucun symbole</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>the code is empty</source>
        <translation>le code est vide</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this card came in small letters: is Caps Lock on?</source>
        <translation>carte reçue en minuscules : Caps Lock est-il actif ?</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this card is for a newer program</source>
        <translation>cette carte est pour un programme plus récent</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this command card is not known to this program</source>
        <translation>cette carte de fonction est inconnue de ce programme</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Approve</source>
        <translation>Valider</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Back to work</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Call supervisor</source>
        <translation>Appeler le chef</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Clear</source>
        <translation>Lu</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Close the order when every line is complete.</source>
        <translation>Clôturer la commande quand chaque ligne est complète.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Everything a step larger; after the largest, as before.</source>
        <translation>Tout agrandir d’un cran ; après le plus grand, comme avant.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Hold the order until a supervisor has looked.</source>
        <translation>Mettre la commande en attente jusqu’à la décision d’un chef d’équipe.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>How this bench is set up.</source>
        <translation>Comment ce poste est réglé.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>I have read the message.</source>
        <translation>J’ai lu le message.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Label again</source>
        <translation>Copie étiquette</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Leave the bench; an open order stays as it is.</source>
        <translation>Quitter le poste ; une commande ouverte reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Leave this order as it is and take another.</source>
        <translation>Laisser cette commande telle quelle et en prendre une autre.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Look for new orders and devices now.</source>
        <translation>Chercher maintenant commandes et appareils nouveaux.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Move the choice down.</source>
        <translation>Descendre le choix.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Move the choice up.</source>
        <translation>Monter le choix.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print a test on each printer.</source>
        <translation>Imprimer un test sur chaque imprimante.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print the last carton label once more, as a copy.</source>
        <translation>Réimprimer la dernière étiquette de carton, en copie.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print the last packing slip once more, as a copy.</source>
        <translation>Réimprimer le dernier bon de livraison, en copie.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Put order aside</source>
        <translation>Commande de côté</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Scanners, scale, printers, server and papers.</source>
        <translation>Lecteurs, balance, imprimantes, serveur et documents.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: damaged</source>
        <translation>Manquant : abîmé</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: none left</source>
        <translation>Manquant : épuisé</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: not found</source>
        <translation>Manquant : introuvable</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Slip again</source>
        <translation>Copie du bon</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Supervisor: it stays out of the box.</source>
        <translation>Chef d’équipe : l’article reste hors du carton.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Supervisor: let it pass.</source>
        <translation>Chef d’équipe : valider l’article.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take a break; your badge brings all back as it was.</source>
        <translation>Faire une pause ; votre badge remet tout comme avant.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take the last pick back out of the box.</source>
        <translation>Ressortir du carton la dernière prise.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take what the choice is on.</source>
        <translation>Prendre ce qui est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Test print</source>
        <translation>Test d’impression</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The next language.</source>
        <translation>Langue suivante.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line cannot be found.</source>
        <translation>Le reste de cette ligne est introuvable.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line is damaged.</source>
        <translation>Le reste de cette ligne est abîmé.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line is not in stock.</source>
        <translation>Le reste de cette ligne n’est pas en stock.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Tones and words a step louder.</source>
        <translation>Sons et paroles un cran plus fort.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Tones and words a step quieter.</source>
        <translation>Sons et paroles un cran moins fort.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Try every device; the same again ends it.</source>
        <translation>Essayer chaque appareil ; la même touche y met fin.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What the next camera sees, beside the page.</source>
        <translation>Ce que voit la caméra suivante, à côté de la page.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What to do now, step by step.</source>
        <translation>Que faire maintenant, pas à pas.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What was packed today.</source>
        <translation>Ce qui a été emballé aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../packing/verdict.py"/>
        <source>Line check</source>
        <translation>Contrôle appareils</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../station/settings.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../station/settings_file.py"/>
        <location filename="../../station/ui/preferences.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>camera {port}</source>
        <translation>caméra {port}</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>keyboard</source>
        <translation>clavier</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scale</source>
        <translation>balance</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scanner</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scanner {port}</source>
        <translation>lecteur {port}</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>signal light</source>
        <translation>lampe</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>slip</source>
        <translation>bon</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) and ({other}) exclude each other: scan another code of the same thing</source>
        <translation>({ai}) et ({other}) s’excluent : scannez un autre code du même article</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) beside a signature needs its serial number, but {value} has none: scan another code of the same thing</source>
        <translation>({ai}) avec une signature exige son numéro de série, mais {value} n’en a pas : scannez un autre code du même article</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) is both {one} and {other}: scan another code of the same thing</source>
        <translation>({ai}) vaut à la fois {one} et {other} : scannez un autre code du même article</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) needs {others} beside it, which this code lacks: scan the label's other code</source>
        <translation>({ai}) exige aussi {others}, absent de ce code : scannez l’autre code de l’étiquette</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>another key</source>
        <translation>une autre clé</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>{one} with {other}</source>
        <translation>{one} avec {other}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/coupons.py"/>
        <source>a digit for {field}</source>
        <translation>un chiffre pour {field}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/coupons.py"/>
        <source>{choices} for {field}</source>
        <translation>{choices} pour {field}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/coupons.py"/>
        <source>{n} digit for {field}</source>
        <translation>
            <numerusform>{n} chiffre pour {field}</numerusform>
            <numerusform>{n} chiffres pour {field}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a certain day of the month</source>
        <translation>un jour précis du mois</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a date of eight digits, year, month and day</source>
        <translation>une date de huit chiffres, année, mois et jour</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a date of six digits, year, month and day</source>
        <translation>une date de six chiffres, année, mois et jour</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a day up to {last} in that month</source>
        <translation>un jour jusqu’à {last} dans ce mois</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a minute from 00 to {most}</source>
        <translation>une minute de 00 à {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a minute of two digits</source>
        <translation>une minute de deux chiffres</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a month from 01 to 12</source>
        <translation>un mois de 01 à 12</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a second from 00 to {most}</source>
        <translation>une seconde de 00 à {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a second of two digits</source>
        <translation>une seconde de deux chiffres</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a time of four digits, hour and minute</source>
        <translation>une heure de quatre chiffres, heures et minutes</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>an hour from 00 to {most}</source>
        <translation>une heure de 00 à {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>an hour of two digits</source>
        <translation>une heure de deux chiffres</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>({ai}) is no GS1 application identifier: scan another code</source>
        <translation>({ai}) n’est pas un identifiant de données GS1 : scannez un autre code</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>({ai}){value}: expected {size} characters, but {count} came: scan it again, or another code of the same thing</source>
        <translation>({ai}){value} : attendu {size} caractères, reçu {count} : scannez de nouveau, ou un autre code du même article</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code holds at least one element, but it is empty: scan it again</source>
        <translation>Un code GS1 contient au moins un élément, celui-ci est vide : scannez de nouveau</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code holds up to {most} elements, but more came</source>
        <translation>Un code GS1 contient {most} éléments au plus, reçu davantage</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code is at most {most} long, but {n} character came</source>
        <translation>
            <numerusform>La longueur d’un code GS1 est de {most} au plus, mais {n} caractère est arrivé</numerusform>
            <numerusform>La longueur d’un code GS1 est de {most} au plus, mais {n} caractères sont arrivés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>Expected a GS1 application identifier, but {came} came: scan it again, or another code of it</source>
        <translation>Identifiant de données GS1 attendu, reçu {came} : scannez de nouveau, ou un autre code de l’article</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/faults.py"/>
        <source>({ai}){value}: expected {expected}, but {came} came: scan it again, or another code of the same thing</source>
        <translation>({ai}){value} : attendu {expected}, reçu {came} : scannez de nouveau, ou un autre code du même article</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/faults.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) belongs in its path, not in its query</source>
        <translation>({ai}) a sa place dans le chemin, pas dans la requête</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) cannot stand in its query</source>
        <translation>({ai}) ne peut pas être dans la requête</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) is both {one} and {other}</source>
        <translation>({ai}) vaut à la fois {one} et {other}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) is in it twice</source>
        <translation>({ai}) y figure deux fois</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>This is no sound GS1 Digital Link: {why}. Scan another code of the same thing</source>
        <translation>GS1 Digital Link incorrect : {why}. Scannez un autre code du même article</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>a domain and a path are expected</source>
        <translation>un domaine et un chemin sont attendus</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>a key such as (01) is expected</source>
        <translation>une clé telle que (01) est attendue</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/links.py"/>
        <source>a length up to {most} is expected, but {n} character came</source>
        <translation>
            <numerusform>une longueur de {most} au plus est attendue, mais {n} caractère est arrivé</numerusform>
            <numerusform>une longueur de {most} au plus est attendue, mais {n} caractères sont arrivés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>brackets in a domain stand around a whole IPv6 address</source>
        <translation>dans un domaine, les crochets entourent une adresse IPv6 entière</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>https:// or http:// is expected, but {came} came</source>
        <translation>https:// ou http:// attendu, reçu {came}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>there is no GS1 key such as /01/… at the end of its path</source>
        <translation>pas de clé GS1 telle que /01/… à la fin du chemin</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{name} in its query is no application identifier</source>
        <translation>{name} dans la requête n’est pas un identifiant de données</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{path} in its path is no key with its qualifiers in order</source>
        <translation>{path} dans le chemin n’est pas une clé avec ses qualificatifs dans l’ordre</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{sign} cannot stand in a domain</source>
        <translation>{sign} ne peut pas être dans un domaine</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{sign} cannot stand in a link</source>
        <translation>{sign} ne peut pas être dans un lien</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0 or 1</source>
        <translation>0 ou 1</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0, 1 or 9</source>
        <translation>0, 1 ou 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0, 1, 2 or 9</source>
        <translation>0, 1, 2 ou 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a bank account number (IBAN)</source>
        <translation>un numéro de compte bancaire (IBAN)</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a bank account number (IBAN) of 11 to 34 characters</source>
        <translation>un numéro de compte bancaire (IBAN) de 11 à 34 caractères</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a country's three digits, or 999</source>
        <translation>les trois chiffres d’un pays, ou 999</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a hyphen</source>
        <translation>un trait d’union</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a letter, a digit, - or _</source>
        <translation>une lettre, un chiffre, - ou _</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a piece from 1 on</source>
        <translation>un numéro de pièce à partir de 1</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a piece not above the total</source>
        <translation>un numéro de pièce ne dépassant pas le total</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a place not after the end</source>
        <translation>une position avant la fin</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a total from 1 on</source>
        <translation>un total à partir de 1</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a type of media, 01 to 10 or 80 to 99</source>
        <translation>un type de support, 01 à 10 ou 80 à 99</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a type of package</source>
        <translation>un type d’emballage</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>capital letters and digits</source>
        <translation>majuscules et chiffres</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>capital letters, digits and #-/</source>
        <translation>majuscules, chiffres et #-/</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>check digit {right} at its end</source>
        <translation>clé de contrôle {right} à la fin</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>digits 0 to 9</source>
        <translation>chiffres 0 à 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>digits with a check digit</source>
        <translation>chiffres avec clé de contrôle</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>letters, digits and !"%&amp;'()*+,-./:;&lt;=&gt;?_</source>
        <translation>lettres, chiffres et !"%&amp;'()*+,-./:;&lt;=&gt;?_</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>letters, digits, - and _</source>
        <translation>lettres, chiffres, - et _</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>more than zero</source>
        <translation>plus que zéro</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>no more = than fill it up</source>
        <translation>pas plus de = qu’il n’en faut pour compléter</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>no zero before the number</source>
        <translation>pas de zéro avant le nombre</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>one character</source>
        <translation>un caractère</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>piece and total in equally many digits</source>
        <translation>pièce et total avec autant de chiffres</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>something that is no digit</source>
        <translation>un caractère qui n’est pas un chiffre</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>ten digits</source>
        <translation>dix chiffres</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the check digits of this account</source>
        <translation>les chiffres de contrôle de ce compte</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the three digits of a country</source>
        <translation>les trois chiffres d’un pays</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the three digits of a currency</source>
        <translation>les trois chiffres d’une monnaie</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the two letters of a country</source>
        <translation>les deux lettres d’un pays</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two check characters at its end</source>
        <translation>deux caractères de contrôle à la fin</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two hexadecimal digits after %</source>
        <translation>deux chiffres hexadécimaux après %</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two numbers with / between</source>
        <translation>deux nombres séparés par /</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/linters.py"/>
        <source>up to {n} character</source>
        <translation>
            <numerusform>{n} caractère au plus</numerusform>
            <numerusform>{n} caractères au plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>{most} or less</source>
        <translation>{most} ou moins</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>{right} as its two check characters</source>
        <translation>{right} comme caractères de contrôle</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/reading.py"/>
        <source>({ai}){value}: expected a number above zero: scan another code of the same thing</source>
        <translation>({ai}){value} : nombre supérieur à zéro attendu : scannez un autre code du même article</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>a code with two meanings</source>
        <translation>un code à deux sens</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>not for now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: damaged</source>
        <translation>manquant : abîmé</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: none left</source>
        <translation>manquant : épuisé</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: not found</source>
        <translation>manquant : introuvable</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: other</source>
        <translation>manquant : autre</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>unknown badge</source>
        <translation>badge inconnu</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>command {command}</source>
        <translation>fonction {command}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>item {sku}</source>
        <translation>article {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>order {number}</source>
        <translation>commande {number}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>quantity {units}</source>
        <translation>quantité {units}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <location filename="../../packing/meanings.py"/>
        <source>carton {sscc}</source>
        <translation>carton {sscc}</translation>
    </message>
    <message>
        <location filename="../../packing/meanings.py"/>
        <location filename="../../packing/session.py"/>
        <source>GTIN {gtin}</source>
        <translation>GTIN {gtin}</translation>
    </message>
    <message>
        <location filename="../../packing/meanings.py"/>
        <location filename="../../packing/verdict.py"/>
        <source>{units} of {sku}</source>
        <translation>{units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>A case of {sku} whose count is not in the catalogue</source>
        <translation>Un colis de {sku} dont le nombre n’est pas au catalogue</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code of an article that is not known here</source>
        <translation>Un code interne d’un article inconnu ici</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code of one company, not in the catalogue</source>
        <translation>Un code interne d’entreprise, absent du catalogue</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code, and no region is set here</source>
        <translation>Un code interne, et aucune région n’est réglée ici</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>Goods of varying measure of {sku}, not in the catalogue</source>
        <translation>Article à quantité variable de {sku}, absent du catalogue</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>Goods of varying measure, not in the catalogue</source>
        <translation>Article à quantité variable, absent du catalogue</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>In-store article {number} is not in the catalogue</source>
        <translation>L’article interne {number} n’est pas au catalogue</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>This is the small code beside an EAN code: scan the large one</source>
        <translation>C’est le petit code à côté d’un code EAN : scannez le grand</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>A gift or a sample</source>
        <translation>Un cadeau ou un échantillon</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Right article, wrong barcode on it</source>
        <translation>Bon article, mauvais code-barres dessus</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Seen, and it is right</source>
        <translation>Vu, et c’est bon</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Takes the place of an article that is out of stock</source>
        <translation>Remplace un article épuisé</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>The customer agreed</source>
        <translation>Le client est d’accord</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the count in {number} is wrong</source>
        <translation>la clé de contrôle du nombre dans {number} est fausse</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the price in {number} is wrong</source>
        <translation>la clé de contrôle du prix dans {number} est fausse</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the weight in {number} is wrong</source>
        <translation>la clé de contrôle du poids dans {number} est fausse</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>{number} counts no pieces</source>
        <translation>{number} ne compte aucune pièce</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>It is a carton: {sscc}.</source>
        <translation>C’est un carton : {sscc}.</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>No units are missing.</source>
        <translation>Aucune unité ne manque.</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>asked for at the bench</source>
        <translation>demandé au poste</translation>
    </message>
    <message>
        <location filename="../../packing/text.py"/>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <location filename="../../packing/text.py"/>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>A supervisor is needed</source>
        <translation>Chef d’équipe requis</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Already packed</source>
        <translation>Déjà emballée</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Another order is open</source>
        <translation>Autre commande ouverte</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Approve, or send back to work.</source>
        <translation>Validez, ou choisissez la reprise du travail.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Approved by {name}</source>
        <translation>Validé par {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Ask a supervisor to scan their badge.</source>
        <translation>Demandez à un chef d’équipe de scanner son badge.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Call a supervisor.</source>
        <translation>Appelez un chef d’équipe.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Close the box and put the label on.</source>
        <translation>Fermez le carton et collez l’étiquette.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Code has two meanings</source>
        <translation>Code à deux sens</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Complete: scan the order's number or Done.</source>
        <translation>Complète : scannez le numéro de la commande ou Terminé.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Copy {copy} of the label</source>
        <translation>Copie {copy} de l’étiquette</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Copy {copy} of the slip</source>
        <translation>Copie {copy} du bon</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Damaged.</source>
        <translation>Abîmé.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Finish {order} or put it aside, then scan {detail} again.</source>
        <translation>Terminez {order} ou mettez-la de côté, puis scannez {detail} de nouveau.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>For order {order}.</source>
        <translation>Pour la commande {order}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Go on scanning.</source>
        <translation>Continuez à scanner.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Go on with the order.</source>
        <translation>Continuez la commande.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Goodbye {name}</source>
        <translation>Au revoir {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Heard: {device}</source>
        <translation>Entendu : {device}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Hello {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Help, then press Back to work.</source>
        <translation>Aidez, puis appuyez sur « Reprise ».</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>It may be {detail}. Scan another code of the same thing.</source>
        <translation>C’est peut-être {detail}. Scannez un autre code du même article.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line check ended</source>
        <translation>Contrôle terminé</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line checked: all well</source>
        <translation>Contrôle fait : tout va bien</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line checked: look at {devices}</source>
        <translation>Contrôle fait : voyez {devices}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Next item counts {units}</source>
        <translation>Le prochain article compte {units}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>No order open</source>
        <translation>Aucune commande ouverte</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nobody signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>None left.</source>
        <translation>Épuisé.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not complete yet</source>
        <translation>Pas encore complète</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not in this order</source>
        <translation>Hors commande</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not needed now</source>
        <translation>Inutile maintenant</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing is on hold</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing to print</source>
        <translation>Rien à imprimer</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing was packed.</source>
        <translation>Rien n’a été emballé.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Open on another bench</source>
        <translation>Ouverte ailleurs</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order cancelled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order waits</source>
        <translation>Commande en attente</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order}</source>
        <translation>Commande {order}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order} packed</source>
        <translation>Commande {order} emballée</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order} put aside</source>
        <translation>Commande {order} mise de côté</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Other reason.</source>
        <translation>Autre motif.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Pack an order first.</source>
        <translation>Emballez d’abord une commande.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put it aside.</source>
        <translation>Mettez-le de côté.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put it with the packed boxes: {detail}.</source>
        <translation>Mettez-la avec les cartons emballés : {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put the goods back and put the order aside.</source>
        <translation>Remettez les articles en rayon et mettez la commande de côté.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put {sku} aside and take {next}.</source>
        <translation>Mettez {sku} de côté et prenez {next}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put {units} of {sku} back: this order still takes {detail}.</source>
        <translation>Remettez {units} × {sku} en rayon : cette commande en prend encore {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan a badge to go on.</source>
        <translation>Scannez un badge pour continuer.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan again: {detail}.</source>
        <translation>Scannez de nouveau : {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan an order's number first.</source>
        <translation>Scannez d’abord un numéro de commande.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan an order's number.</source>
        <translation>Scannez un numéro de commande.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan it again. Still unknown? Ask a supervisor for a new badge.</source>
        <translation>Scannez-le encore. Toujours inconnu ? Demandez un nouveau badge à un chef d’équipe.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the article's own barcode.</source>
        <translation>Scannez le code-barres de l’article.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the card with each scanner: nothing counts now.</source>
        <translation>Scannez la carte avec chaque lecteur : rien ne compte maintenant.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the item.</source>
        <translation>Scannez l’article.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>Scan the one item still missing, or say that it is short.</source>
        <translation>
            <numerusform>Scannez l’article encore attendu, ou déclarez-le manquant.</numerusform>
            <numerusform>Scannez les {n} articles encore attendus, ou déclarez-les manquants.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan your badge first.</source>
        <translation>Scannez d’abord votre badge.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Short: {units} of {sku}</source>
        <translation>Manquant : {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Supervisor {name}</source>
        <translation>Chef d’équipe {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Supervisor: scan your badge.</source>
        <translation>Chef d’équipe : scannez votre badge.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take an order that is in hand here; {detail} has to wait.</source>
        <translation>Prenez une commande disponible ici ; {detail} doit attendre.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take another order: another bench has this one ({detail}).</source>
        <translation>Prenez une autre commande : celle-ci est à un autre poste ({detail}).</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take it out of the box.</source>
        <translation>Sortez-le du carton.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take {units} of {sku}.</source>
        <translation>Prenez {units} × {sku}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Taken back: {units} of {sku}</source>
        <translation>Retiré : {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>This card is for the bench's screen: nothing of the order changes.</source>
        <translation>Cette carte est pour l’écran du poste : rien ne change dans la commande.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Too many</source>
        <translation>Quantité dépassée</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Tried only, it counts for nothing: {what}.</source>
        <translation>Simple essai, rien ne compte : {what}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Unknown badge</source>
        <translation>Badge inconnu</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Waits for a supervisor</source>
        <translation>Attend un chef d’équipe</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Wanted again: {units} of {sku}</source>
        <translation>De nouveau demandé : {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>You scanned {scanned}, this order wants {wanted}.</source>
        <translation>Scanné : {scanned}. Demandé : {wanted}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>an item that does not match</source>
        <translation>un article qui ne correspond pas</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>help is wanted</source>
        <translation>aide demandée</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>what is on the list</source>
        <translation>ce qui est sur la liste</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>{detail} is not known here: ask the office whether it was released.</source>
        <translation>{detail} est inconnue ici : demandez au bureau si elle est libérée.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>{name}: back to work</source>
        <translation>{name} : reprise du travail</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>{n} more to take.</source>
        <translation>
            <numerusform>Encore {n} à prendre.</numerusform>
            <numerusform>Encore {n} à prendre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/packed_box.py"/>
        <location filename="../../station/ui/procedures.py"/>
        <source>Close the box.</source>
        <translation>Fermez le carton.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>Scan your badge</source>
        <translation>Scannez votre badge</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>Then the bench is yours.</source>
        <translation>Le poste est alors à vous.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Unknown order</source>
        <translation>Commande inconnue</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>It is not known what was printed: look at the printer, and reprint it if it did not come out.</source>
        <translation>On ne sait pas ce qui a été imprimé : voyez l’imprimante, et réimprimez si rien n’est sorti.</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>The printer's driver failed ({fault}).</source>
        <translation>Le pilote de l’imprimante a échoué ({fault}).</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>{trouble}. It prints as soon as that is mended.</source>
        <translation>{trouble}. L’impression reprend dès que c’est réglé.</translation>
    </message>
    <message>
        <location filename="../../printing/spool.py"/>
        <source>the program ended while this was being sent: see whether it came out, and reprint it if not</source>
        <translation>le programme s’est arrêté pendant l’envoi : voyez si la feuille est sortie, sinon réimprimez</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>A barcode of nothing was asked for: give the order its number first.</source>
        <translation>Un code-barres vide a été demandé : donnez d’abord son numéro à la commande.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>An SSCC has 18 digits, the last one a check digit, but {came} came: no label is printed.</source>
        <translation>Un SSCC a 18 chiffres, le dernier de contrôle, mais reçu {came} : aucune étiquette n’est imprimée.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>Code 128 carries 1 to {most} printable ASCII characters, but {came} came: it cannot be printed as this barcode.</source>
        <translation>Code 128 porte des caractères ASCII imprimables, de 1 à {most}, mais reçu {came} : impossible de l’imprimer avec ce code.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>Code 128 carries printable ASCII characters, but {came} came.</source>
        <translation>Code 128 porte des caractères ASCII imprimables, mais reçu {came}.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>No barcode can carry {came}: it cannot be printed.</source>
        <translation>Aucun code-barres ne peut porter {came} : impression impossible.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>{came} makes a barcode too dense to be read from this paper: it cannot be printed.</source>
        <translation>{came} donne un code-barres trop dense pour être lu sur ce papier : impression impossible.</translation>
    </message>
    <message>
        <location filename="../../station/app.py"/>
        <source>The journal and the orders are opened.</source>
        <translation>Ouverture du journal et des commandes.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>Company prefix {prefix} leaves {room} carton numbers for each of {stations:,} stations, and carton {number} of station {station} has none: set a shorter company prefix, or ask GS1 for a further one.</source>
        <translation>Le préfixe d’entreprise {prefix} laisse {room} numéros de carton à chacune de {stations:,} stations, et le carton {number} de la station {station} n’en a aucun : réglez un préfixe plus court, ou demandez-en un autre à GS1.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>It is with {bench} now.</source>
        <translation>Elle est maintenant chez {bench}.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>order {number}, packed at this bench</source>
        <translation>commande {number}, emballée à ce poste</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Keep off it for a moment.</source>
        <translation>N’y touchez pas un instant.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Press Print a test.</source>
        <translation>Appuyez sur Imprimer un test.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Put its pan back, or press its zero key.</source>
        <translation>Remettez son plateau, ou appuyez sur sa touche zéro.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Scan the card with it.</source>
        <translation>Scannez la carte avec ce lecteur.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>See that the paper is there and can be read.</source>
        <translation>Vérifiez que le papier est là et lisible.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set it to send GS (FNC1) as it is.</source>
        <translation>Réglez-le pour envoyer GS (FNC1) tel quel.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set it to send GS (FNC1): without it, lot and serial number run into each other.</source>
        <translation>Réglez-le pour envoyer GS (FNC1) : sans lui, lot et numéro de série se confondent.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set its keyboard to US, and its handling of Caps Lock off.</source>
        <translation>Mettez son clavier sur US, et désactivez sa gestion de Caps Lock.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Show it the card.</source>
        <translation>Montrez-lui la carte.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it, and wait.</source>
        <translation>Videz-la, et attendez.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it.</source>
        <translation>Videz-la.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it; if it is empty, press its zero key.</source>
        <translation>Videz-la ; si elle est vide, appuyez sur sa touche zéro.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>below its range</source>
        <translation>sous sa plage de mesure</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>heard, {codes}, AIM identifier {aim}</source>
        <translation>entendu, {codes}, identifiant AIM {aim}</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>heard, {codes}, no AIM identifier</source>
        <translation>entendu, {codes}, pas d’identifiant AIM</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>no weight yet</source>
        <translation>pas encore de poids</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>not at rest</source>
        <translation>instable</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>overloaded</source>
        <translation>surchargée</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>printed a test</source>
        <translation>a imprimé un test</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{Seen}.</source>
        <translation>{Seen}.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{amount:,} g</source>
        <translation>{amount:,} g</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; letters come in the wrong case</source>
        <translation>{heard} ; majuscules et minuscules inversées</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) comes as {signs}</source>
        <translation>{heard} ; le séparateur (GS) arrive comme {signs}</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) is kept</source>
        <translation>{heard} ; le séparateur (GS) est conservé</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) is lost</source>
        <translation>{heard} ; le séparateur (GS) est perdu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/line_check.py"/>
        <source>{n} code</source>
        <translation>
            <numerusform>{n} code</numerusform>
            <numerusform>{n} codes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{weight} at rest</source>
        <translation>{weight}, stable</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{weight}, not at rest</source>
        <translation>{weight}, instable</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <location filename="../../station/running.py"/>
        <source>not heard yet</source>
        <translation>pas encore entendu</translation>
    </message>
    <message>
        <location filename="../../station/running.py"/>
        <source>is being opened</source>
        <translation>en cours d’ouverture</translation>
    </message>
    <message>
        <location filename="../../station/running.py"/>
        <source>{codes}: has the form of a card of this bench, so neither counts. The office gives it another code.</source>
        <translation>{codes} : même forme qu’une carte de ce poste, donc ni l’un ni l’autre ne compte. Le bureau donne un autre code.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>A badge that signs in at start (unattended benches).</source>
        <translation>Un badge connecté dès le démarrage (postes sans personnel).</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>A light that shows the verdict: relays behind `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as `;protocol=lcus;right=1;wrong=2;attention=3`.</source>
        <translation>Une lampe qui montre le résultat : relais derrière `serial:PORT[@BAUD]` ou `tcp:HOST:PORT`, avec options comme dans devices.md, par exemple `;protocol=lcus;right=1;wrong=2;attention=3`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Badge at start</source>
        <translation>Badge au démarrage</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Badge needed</source>
        <translation>Badge requis</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Bench's name</source>
        <translation>Nom du poste</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Bench's token</source>
        <translation>Jeton du poste</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Codes that cameras read</source>
        <translation>Codes lus par caméra</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Colours of the window. `contrast` and `dark-contrast` are of high contrast; `auto`: as the system is set.</source>
        <translation>Couleurs de la fenêtre. `contrast` et `dark-contrast` sont à fort contraste ; `auto` : comme le système.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Company prefix</source>
        <translation>Préfixe d’entreprise</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Dots per inch of the label printer.</source>
        <translation>Points par pouce de l’imprimante d’étiquettes.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Folder of the journal and the store.</source>
        <translation>Dossier du journal et de la base.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>GS1 company prefix of the cartons' SSCC. Empty: the server's, else the demonstration prefix 9521234.</source>
        <translation>Préfixe d’entreprise GS1 du SSCC des cartons. Vide : celui du serveur, sinon le préfixe de démonstration 9521234.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How in-store codes with a weight or a price are read: one of {regions}, or layouts of one's own such as `29IIIIIWWWWW`. See [codes](codes.md#in-store-codes). Empty: they are looked up whole.</source>
        <translation>Comment lire les codes internes avec poids ou prix : l’une de {regions}, ou ses propres formats tels que `29IIIIIWWWWW`. Voir [codes](codes.md#in-store-codes). Vide : ils sont cherchés entiers.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How large all that is written is, in per cent.</source>
        <translation>Taille de tous les textes, en pour cent.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How loud verdicts are, in per cent of the computer's own volume. 10 less are 3 dB less; 0 is silent.</source>
        <translation>Volume des résultats, en pour cent de celui de l’ordinateur. 10 de moins font 3 dB de moins ; 0 est muet.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How orders are packed</source>
        <translation>Comment emballer les commandes</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>In-store codes</source>
        <translation>Codes internes</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Kiosk</source>
        <translation>Kiosque</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Label printer's language</source>
        <translation>Langage de l’imprimante d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Label's dots per inch</source>
        <translation>Points par pouce, étiquette</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Language of the window while nobody with a language of their own is signed in. Empty: the computer's.</source>
        <translation>Langue de la fenêtre quand personne ayant sa propre langue n’est connecté. Vide : celle de l’ordinateur.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Last item closes</source>
        <translation>Le dernier article clôture</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Locks after (minutes)</source>
        <translation>Verrouillage (minutes)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Minutes without a key, a touch or a scan after which the bench locks itself until a badge is read. 0: never.</source>
        <translation>Minutes sans touche, contact ni scan après lesquelles le poste se verrouille jusqu’à la lecture d’un badge. 0 : jamais.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders held in hand</source>
        <translation>Commandes en réserve</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders that this bench's team wants to pack in a day. 0: no goal is shown.</source>
        <translation>Commandes que l’équipe de ce poste veut emballer par jour. 0 : pas d’objectif affiché.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders to hold in hand for the time when the server does not answer.</source>
        <translation>Commandes à garder en réserve pour quand le serveur ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Page of slips printed as PDF.</source>
        <translation>Page des bons imprimés en PDF.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printer of carton labels, written like the other.</source>
        <translation>Imprimante des étiquettes de carton, écrite comme l’autre.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printer of packing slips: `tcp:HOST[:PORT]`, `serial:PORT`, `file:PATH`.</source>
        <translation>Imprimante des bons de livraison : `tcp:HOST[:PORT]`, `serial:PORT`, `file:PATH`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printers and papers</source>
        <translation>Imprimantes et documents</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printers can answer</source>
        <translation>Les imprimantes répondent</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners and cameras</source>
        <translation>Lecteurs et caméras</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners, cameras, scale</source>
        <translation>Lecteurs, caméras, balance</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners, each `[NAME=]ADDRESS[;option=value]…` as in devices.md: `serial:PORT[@BAUD]`, `serial:usb=VID:PID`, `tcp:HOST:PORT`, `stdin`, …. A keyboard scanner needs no entry.</source>
        <translation>Lecteurs, chacun `[NAME=]ADDRESS[;option=value]…` comme dans devices.md : `serial:PORT[@BAUD]`, `serial:usb=VID:PID`, `tcp:HOST:PORT`, `stdin`, …. Un lecteur clavier n’a pas à être saisi.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Screen and sound</source>
        <translation>Écran et son</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Server's address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Signal light</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Size of type</source>
        <translation>Taille des textes</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip paper's width (mm)</source>
        <translation>Largeur du papier des bons (mm)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip printer's language</source>
        <translation>Langage de l’imprimante de bons</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip's page as PDF</source>
        <translation>Page du bon en PDF</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Spoken words</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Team's goal (orders)</source>
        <translation>Objectif de l’équipe (commandes)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The last item closes the order and prints, without a closing scan.</source>
        <translation>Le dernier article clôture la commande et imprime, sans scan de clôture.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The printers can answer: they are asked for paper first, and `sent` means printed.</source>
        <translation>Les imprimantes savent répondre : on vérifie d’abord le papier, et `sent` veut dire imprimé.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The scale: `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as `;protocol=sbi`. Its language is found out where none is given.</source>
        <translation>La balance : `serial:PORT[@BAUD]` ou `tcp:HOST:PORT`, avec options comme dans devices.md, par exemple `;protocol=sbi`. Sans langage indiqué, il est recherché.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The server's address, such as `http://warehouse:8765`. Empty: this bench works alone.</source>
        <translation>L’adresse du serveur, par exemple `http://warehouse:8765`. Vide : ce poste travaille seul.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This bench</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This bench's name. Empty: as enrolled at the server, or `bench-1` without one.</source>
        <translation>Le nom de ce poste. Vide : celui inscrit au serveur, ou `bench-1` sans serveur.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This station's token, printed once by `packbench admin enroll-station`.</source>
        <translation>Le jeton de cette station, affiché une fois par `packbench admin enroll-station`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What cameras read, such as `EAN-13` and `Data-Matrix`. Empty: all that is usual on goods, cartons and papers (docs/devices.md). Fewer cost less.</source>
        <translation>Ce que lisent les caméras, par exemple `EAN-13` et `Data-Matrix`. Vide : tout ce qui est courant sur articles, cartons et documents (docs/devices.md). Moins coûte moins.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What the label printer understands.</source>
        <translation>Ce que comprend l’imprimante d’étiquettes.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What the slip printer understands.</source>
        <translation>Ce que comprend l’imprimante de bons.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether a badge must be read first; `auto`: as soon as any badge is known.</source>
        <translation>Faut-il d’abord lire un badge ; `auto` : dès qu’un badge est connu.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether the window fills the screen.</source>
        <translation>La fenêtre remplit-elle l’écran.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether the window has the whole screen for itself: no frame, before all others, and only a supervisor (anybody, where no badge is needed) closes it.</source>
        <translation>La fenêtre a-t-elle tout l’écran pour elle : sans cadre, devant toutes les autres, et seul un chef d’équipe (n’importe qui, si aucun badge n’est requis) la ferme.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether verdicts are heard.</source>
        <translation>Les résultats sont-ils sonores.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Which verdicts are spoken as well: those where something is to be done, or all. Needs the extra `speech`.</source>
        <translation>Résultats dits aussi à voix haute : ceux où il y a quelque chose à faire, ou tous. Nécessite l’extra `speech`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Width of the slip printer's paper in millimetres.</source>
        <translation>Largeur du papier de l’imprimante de bons, en millimètres.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>texts</source>
        <translation>des textes</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>{source}: {name} should be {wanted}, but {value} came.</source>
        <translation>{source} : {name} devrait être {wanted}, reçu {value}.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Label printer</source>
        <translation>Imprimante d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Slip printer</source>
        <translation>Imprimante de bons</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Scale</source>
        <translation>Balance</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>A server's address begins with http:// or https://, but {value} came.</source>
        <translation>L’adresse d’un serveur commence par http:// ou https://, reçu {value}.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>The disk is full: {file} stays as it was. Make room, then change it again.</source>
        <translation>Le disque est plein : {file} reste tel quel. Libérez de la place, puis modifiez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} cannot be written ({error}): it stays as it was. May this account write there?</source>
        <translation>{file} ne peut pas être écrit ({error}) : il reste tel quel. Ce compte peut-il y écrire ?</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} is read-only: whoever looks after this computer can change it.</source>
        <translation>{file} est en lecture seule : la personne qui gère cet ordinateur peut le modifier.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} should be a TOML file, but {error}. Mend it first: nothing was written.</source>
        <translation>{file} devrait être un fichier TOML, mais {error}. Corrigez-le d’abord : rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{name} should be a whole number from 0 to {most}, but {value} came.</source>
        <translation>{name} doit être un nombre entier de 0 à {most}, mais reçu {value}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Ships {when}</source>
        <translation>Départ {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Ships {when}, {span} left</source>
        <translation>Départ {when}, reste {span}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Should have left at {when}</source>
        <translation>En retard, départ prévu : {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>late: {when}</source>
        <translation>retard : {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>{span} left</source>
        <translation>reste {span}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/formats.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>A line still waits for items, and the slip would promise what is not in the box.</source>
        <translation>Une ligne attend encore des articles, et le bon promettrait ce qui n’est pas dans le carton.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>An item counts for an order, and none is open.</source>
        <translation>Un article compte pour une commande, et aucune n’est ouverte.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Ask a supervisor for a new badge.</source>
        <translation>Demandez un nouveau badge à un chef d’équipe.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Ask a supervisor to scan their badge here.</source>
        <translation>Demandez à un chef d’équipe de scanner son badge ici.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Bring what you have to that bench.</source>
        <translation>Apportez ce que vous avez à ce poste.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Choose why it may pass, then approve (F3).</source>
        <translation>Choisissez pourquoi valider, puis validez (F3).</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Compare the number with the paper, and scan it again.</source>
        <translation>Comparez le numéro avec le document, et scannez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Count what is in the box.</source>
        <translation>Comptez ce qui est dans le carton.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Does it belong in the box all the same? Call a supervisor.</source>
        <translation>Doit-il quand même aller dans le carton ? Appelez un chef d’équipe.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Does the customer want more than the list says? Call a supervisor.</source>
        <translation>Le client veut plus que la liste n’indique ? Appelez un chef d’équipe.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Finish {order}, or put it aside (F9): it stays as it is.</source>
        <translation>Terminez {order}, ou mettez-la de côté (F9) : elle reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is it right? Ask the office whether the order was released.</source>
        <translation>Est-ce le bon numéro ? Demandez au bureau si la commande est libérée.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is it unknown again? Call a supervisor: the article may be new.</source>
        <translation>Encore inconnu ? Appelez un chef d’équipe : l’article est peut-être nouveau.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is there none left? Say that it is short (F6).</source>
        <translation>Il n’y en a plus ? Déclarez-le manquant (F6).</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Its box was closed before, so nothing more can go in.</source>
        <translation>Son carton a déjà été fermé : plus rien ne peut y entrer.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Leave box and goods as they are: nothing counts until then.</source>
        <translation>Laissez carton et articles tels quels : d’ici là, rien ne compte.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look at what was scanned, and at the box.</source>
        <translation>Voyez ce qui a été scanné, et le carton.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look for its box among the packed ones.</source>
        <translation>Cherchez son carton parmi ceux déjà emballés.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look for the article's own barcode: a carton may carry several.</source>
        <translation>Cherchez le code-barres de l’article : un carton peut en porter plusieurs.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Neither this bench nor the server was told of this order.</source>
        <translation>Ni ce poste ni le serveur ne connaissent cette commande.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No article, order, badge or command has this code.</source>
        <translation>Aucun article, commande, badge ni fonction n’a ce code.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No order, badge or command has this code, and no order is open.</source>
        <translation>Aucune commande, badge ni fonction n’a ce code, et aucune commande n’est ouverte.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No time to wait? Put the order aside (F9) and take another.</source>
        <translation>Pas le temps d’attendre ? Mettez la commande de côté (F9) et prenez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Nobody here has this badge. It may be new, or be replaced by another.</source>
        <translation>Personne ici n’a ce badge. Il est peut-être nouveau, ou remplacé par un autre.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>One box at a time: order {order} is still open at this bench.</source>
        <translation>Un carton à la fois : la commande {order} est encore ouverte à ce poste.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Only the server knows whether another bench has it, and it does not answer.</source>
        <translation>Seul le serveur sait si un autre poste l’a prise, et il ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or choose one from the list: arrow keys, Enter.</source>
        <translation>Ou choisissez-en une dans la liste : flèches, Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or send the order back to work (F4): what was scanned stays out of the box.</source>
        <translation>Ou choisissez la reprise du travail (F4) : ce qui a été scanné reste hors du carton.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or type its number, then Enter.</source>
        <translation>Ou saisissez son numéro, puis Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put back what is too many, and scan the rest one by one.</source>
        <translation>Remettez le surplus en rayon, et scannez le reste un par un.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put it aside, not into the box.</source>
        <translation>Mettez-le de côté, pas dans le carton.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put this paper or tote aside, and take another order.</source>
        <translation>Mettez ce document ou ce bac de côté, et prenez une autre commande.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan an order's number: it stands on its paper or its tote.</source>
        <translation>Scannez un numéro de commande : il est sur son document ou son bac.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan another code of the same thing.</source>
        <translation>Scannez un autre code du même article.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan it once more.</source>
        <translation>Scannez-le encore une fois.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan once more, slowly, from a hand's width.</source>
        <translation>Scannez encore, lentement, à une largeur de main.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan that one, or type the number and press Enter.</source>
        <translation>Scannez celui-là, ou saisissez le numéro, puis Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan what is still missing: the list shows the lines that wait.</source>
        <translation>Scannez ce qui manque encore : la liste montre les lignes à compléter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Smooth the label, or scan another one of the same thing.</source>
        <translation>Lissez l’étiquette, ou scannez-en une autre du même article.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Somebody at this bench asked for help.</source>
        <translation>Quelqu’un à ce poste a demandé de l’aide.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Somebody else is packing it right now: two boxes for one order would go out.</source>
        <translation>Quelqu’un d’autre l’emballe en ce moment : deux cartons partiraient pour une commande.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Something was scanned that the order does not want, and a supervisor was called.</source>
        <translation>Un article que la commande ne demande pas a été scanné, et un chef d’équipe a été appelé.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Supervisor: scan your badge here.</source>
        <translation>Chef d’équipe : scannez votre badge ici.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take an order that the list calls ready: those are kept for this bench.</source>
        <translation>Prenez une commande marquée disponible : celles-là sont gardées pour ce poste.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take another order.</source>
        <translation>Prenez une autre commande.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take {next} and scan it.</source>
        <translation>Prenez {next} et scannez-le.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The bench wants to know who packs.</source>
        <translation>Le poste doit savoir qui emballe.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The code was read, but what it says cannot be right. Part of it may be damaged.</source>
        <translation>Le code a été lu, mais son contenu ne peut pas être juste. Il est peut-être abîmé en partie.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The office took this order back.</source>
        <translation>Le bureau a repris cette commande.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/explain.py"/>
        <source>The order has room for one more of {sku}, and this scan would have counted {units}.</source>
        <translation>
            <numerusform>La commande a encore place pour un {sku}, et ce scan en aurait compté {units}.</numerusform>
            <numerusform>La commande a encore place pour {n} × {sku}, et ce scan en aurait compté {units}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The order waits for a supervisor, and nothing counts until one has looked.</source>
        <translation>La commande attend un chef d’équipe, et rien ne compte avant sa décision.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Then scan the other order again.</source>
        <translation>Puis scannez de nouveau l’autre commande.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>To let something pass is for supervisors.</source>
        <translation>Seul un chef d’équipe peut valider.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Try this one again when the strip below says that the server is back.</source>
        <translation>Réessayez celle-ci quand la barre du bas indique le retour du serveur.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Two things go by this code, and nothing here says which one it is.</source>
        <translation>Deux choses portent ce code, et rien ici ne dit laquelle.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>{sku} is on no line of this order.</source>
        <translation>{sku} n’est sur aucune ligne de cette commande.</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>Have a file taken in with “packbench orders import FILE”, or name a server in the settings ({key}).</source>
        <translation>Faites importer un fichier par « packbench orders import FILE », ou indiquez un serveur dans les réglages ({key}).</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>They come from the server as soon as the office has released some.</source>
        <translation>Elles arrivent du serveur dès que le bureau en libère.</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>Try your scanner meanwhile: {key}, then scan anything.</source>
        <translation>Essayez votre lecteur en attendant : {key}, puis scannez n’importe quoi.</translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/formats.py"/>
        <source>{n} day</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} g</source>
        <translation>{n} g</translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <location filename="../../station/ui/setting_words.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, done</source>
        <translation>{sku} : {picked} sur {wanted}, terminé</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, extra</source>
        <translation>{sku} : {picked} sur {wanted}, en plus</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, open</source>
        <translation>{sku} : {picked} sur {wanted}, à prendre</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, short</source>
        <translation>{sku} : {picked} sur {wanted}, manquant</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>works alone</source>
        <translation>travaille seul</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>look</source>
        <translation>à voir</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>to try</source>
        <translation>à essayer</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>well</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>{standing}: {name}. {words}</source>
        <translation>{standing} : {name}. {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/order_head.py"/>
        <source>Carton {tail}: {n} unit</source>
        <translation>
            <numerusform>Carton {tail} : {n} unité</numerusform>
            <numerusform>Carton {tail} : {n} unités</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Nothing was packed: put the goods back.</source>
        <translation>Rien n’a été emballé : remettez les articles en rayon.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Put the packing slip in, and close the box.</source>
        <translation>Glissez le bon de livraison dedans, et fermez le carton.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Set it down for pickup. {leaves}.</source>
        <translation>Déposez-le pour l’enlèvement. {leaves}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Set it down.</source>
        <translation>Déposez-le.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Stick the carton label on its largest side.</source>
        <translation>Collez l’étiquette de carton sur le plus grand côté.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>and {n} more line</source>
        <translation>
            <numerusform>et encore {n} ligne</numerusform>
            <numerusform>et encore {n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>{n} unit in the box</source>
        <translation>
            <numerusform>{n} unité dans le carton</numerusform>
            <numerusform>{n} unités dans le carton</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>A supervisor changes this: scan a supervisor's badge.</source>
        <translation>Réservé à un chef d’équipe : scannez un badge de chef d’équipe.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>As delivered.</source>
        <translation>Par défaut.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the command line.</source>
        <translation>Vient de la ligne de commande.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the environment.</source>
        <translation>Vient de l’environnement.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the file.</source>
        <translation>Vient du fichier.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It is set in the environment: it is changed there.</source>
        <translation>Défini dans l’environnement : à modifier là.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It is set on the command line: it is changed there.</source>
        <translation>Défini sur la ligne de commande : à modifier là.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>The bench would lose what is in it: only whoever starts the program names another.</source>
        <translation>Le poste perdrait son contenu : seule la personne qui lance le programme en choisit un autre.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>A paper is torn? Print it again: it says that it is a copy.</source>
        <translation>Un document déchiré ? Réimprimez-le : il indique que c’est une copie.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>An order that was left open comes back where it was.</source>
        <translation>Une commande laissée ouverte revient là où elle en était.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Approve: it goes into the box, under your name.</source>
        <translation>Valider : il va dans le carton, à votre nom.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Are both its cables in? Pull one out and put it in again.</source>
        <translation>Ses deux câbles sont-ils en place ? Débranchez-en un et rebranchez-le.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Back to work: it stays out of the box.</source>
        <translation>Reprise : il reste hors du carton.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Call a supervisor: they scan their badge here.</source>
        <translation>Appelez un chef d’équipe : il scanne son badge ici.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Check the line</source>
        <translation>Contrôler les appareils</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Clear goes back to the work.</source>
        <translation>Lu ramène au travail.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Close the order</source>
        <translation>Clôturer la commande</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Compare what was scanned with what is wanted.</source>
        <translation>Comparez ce qui a été scanné avec ce qui est demandé.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Compare: the marked letters tell the two apart.</source>
        <translation>Comparez : les lettres marquées distinguent les deux.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>End the check: nothing that was scanned in it counts.</source>
        <translation>Finissez le contrôle : rien de ce qui y est scanné ne compte.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Every button has a card. Hang up the command sheet, or scan the cards here.</source>
        <translation>Chaque bouton a sa carte. Affichez la feuille de fonctions, ou scannez les cartes ici.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Found after all? Undo, and scan it.</source>
        <translation>Retrouvé ? Annulez, et scannez-le.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on packing: everything is kept here and sent later.</source>
        <translation>Continuez à emballer : tout est conservé ici et envoyé plus tard.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on packing: only the weight is missing.</source>
        <translation>Continuez à emballer : seul le poids manque.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on with another scanner, or type the code.</source>
        <translation>Continuez avec un autre lecteur, ou saisissez le code.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on with the next article: the message goes by itself.</source>
        <translation>Continuez avec l’article suivant : le message disparaît seul.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is it on, and is its cable in? It is looked for by itself.</source>
        <translation>Est-elle allumée, son câble branché ? Elle est recherchée automatiquement.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is it on, is its lid closed, is there paper in it?</source>
        <translation>Est-elle allumée, son capot fermé, a-t-elle du papier ?</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is its glass clean, and nothing in front of it?</source>
        <translation>Sa vitre est-elle propre, et rien devant ?</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is its light on? Charge it, or put its cable in again.</source>
        <translation>Son voyant est-il allumé ? Chargez-le, ou rebranchez son câble.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is the badge unknown? A supervisor gives you a new one.</source>
        <translation>Badge inconnu ? Un chef d’équipe vous en donne un nouveau.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is there a second code? Cover the one that is not meant.</source>
        <translation>Y a-t-il un second code ? Couvrez celui qui ne convient pas.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It is not in this order</source>
        <translation>L’article n’est pas dans la commande</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It stays unknown? Call a supervisor: the office adds the code.</source>
        <translation>Toujours inconnu ? Appelez un chef d’équipe : le bureau ajoute le code.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It then prints by itself all that waits. Nothing is lost.</source>
        <translation>Elle imprime ensuite seule tout ce qui attend. Rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Leave the article that it is about beside the box.</source>
        <translation>Laissez l’article concerné à côté du carton.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Longer than a quarter of an hour? Tell the office.</source>
        <translation>Plus d’un quart d’heure ? Prévenez le bureau.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Look at its picture beside the page.</source>
        <translation>Voyez son image à côté de la page.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Look at the place once more, and at those beside it.</source>
        <translation>Regardez encore à l’emplacement, et à ceux d’à côté.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Many of the same? Scan a quantity card first, then one of them.</source>
        <translation>Plusieurs fois le même ? Scannez d’abord une carte de quantité, puis un seul.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>More than the order wants</source>
        <translation>Plus que demandé</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Next and Previous move the choice, Choose takes it.</source>
        <translation>Suivant et Précédent déplacent le choix, Choisir le prend.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>No sheet? Somebody in the office prints it: packbench sheet commands.</source>
        <translation>Pas de feuille ? Le bureau l’imprime : packbench sheet commands.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Nobody comes? Put the order aside and take another.</source>
        <translation>Personne ne vient ? Mettez la commande de côté et prenez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Not complete? Scan what is missing, or say that it is short.</source>
        <translation>Pas complète ? Scannez ce qui manque, ou déclarez-le manquant.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Not sure? Call a supervisor.</source>
        <translation>Un doute ? Appelez un chef d’équipe.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Nothing of this scan counted. Put it back.</source>
        <translation>Rien de ce scan n’a compté. Remettez l’article en rayon.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Open an order</source>
        <translation>Ouvrir une commande</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Or go through the list by Next and Previous, and take one by Choose.</source>
        <translation>Ou parcourez la liste par Suivant et Précédent, et prenez-en une par Choisir.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Orders in hand here can be opened; others have to wait.</source>
        <translation>Les commandes en réserve ici peuvent être ouvertes ; les autres attendent.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Pack the order</source>
        <translation>Emballer la commande</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Print a test and look at it.</source>
        <translation>Imprimez un test et regardez-le.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put its cable in again: it is looked for by itself.</source>
        <translation>Rebranchez son câble : il est recherché automatiquement.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put its paper aside and scan another order's number.</source>
        <translation>Mettez son document de côté et scannez un autre numéro de commande.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put something on the scale and take it off again.</source>
        <translation>Posez quelque chose sur la balance, puis retirez-le.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the article aside: it does not go into this box.</source>
        <translation>Mettez l’article de côté : il ne va pas dans ce carton.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the label on.</source>
        <translation>Collez l’étiquette.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the order aside: nothing of it is printed.</source>
        <translation>Mettez la commande de côté : rien n’est imprimé pour elle.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the slip into the box and close it.</source>
        <translation>Glissez le bon dans le carton et fermez-le.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Read above who has it, or why it waits.</source>
        <translation>Lisez en haut qui l’a prise, ou pourquoi elle attend.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Say why the rest of the line is missing: none left, damaged, or not found.</source>
        <translation>Dites pourquoi le reste de la ligne manque : épuisé, abîmé ou introuvable.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan a command card: it is large and clean.</source>
        <translation>Scannez une carte de fonction : elle est grande et nette.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan its code. Blue and a short tone: put it into the box.</source>
        <translation>Scannez son code. Bleu et son court : mettez-le dans le carton.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the article's own code once more, slowly.</source>
        <translation>Scannez encore le code de l’article, lentement.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the code on the screen with each scanner.</source>
        <translation>Scannez le code à l’écran avec chaque lecteur.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the next order's number.</source>
        <translation>Scannez le numéro de la commande suivante.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the order's number again, or Done.</source>
        <translation>Scannez de nouveau le numéro de la commande, ou Terminé.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the order's number on its paper.</source>
        <translation>Scannez le numéro de la commande sur son document.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan your badge: hold the scanner a hand's width away.</source>
        <translation>Scannez votre badge : lecteur à une largeur de main.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Slip and label come out by themselves.</source>
        <translation>Bon et étiquette sortent d’eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Supervisor: decide</source>
        <translation>Chef d’équipe : décider</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take everything off it, and press its zero key.</source>
        <translation>Videz-la, et appuyez sur sa touche zéro.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take everything out of the box and put it back on its shelf.</source>
        <translation>Sortez tout du carton et remettez-le en rayon.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take the article that the screen shows: place, name, number.</source>
        <translation>Prenez l’article affiché à l’écran : emplacement, nom, numéro.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take the right one and scan it: the message goes by itself.</source>
        <translation>Prenez l’article correct et scannez-le : le message disparaît seul.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The camera sees nothing</source>
        <translation>La caméra ne voit rien</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The code is not known or not readable</source>
        <translation>Code inconnu ou illisible</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The list begins with what must go first; ▲ is urgent.</source>
        <translation>La liste commence par ce qui doit partir en premier ; ▲ : urgent.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order is packed</source>
        <translation>La commande est emballée</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order waits for a supervisor</source>
        <translation>La commande attend un chef d’équipe</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order was cancelled</source>
        <translation>La commande a été annulée</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The printer does not print</source>
        <translation>L’imprimante n’imprime pas</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The scale does not weigh</source>
        <translation>La balance ne pèse pas</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The scanner does not scan</source>
        <translation>Le lecteur ne lit pas</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>This order cannot be opened now</source>
        <translation>Commande impossible à ouvrir maintenant</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Try it in a line check: it says what it heard.</source>
        <translation>Essayez-le dans un contrôle des appareils : il indique ce qu’il a entendu.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Undo takes the last scan back.</source>
        <translation>Annuler retire le dernier scan.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Was a quantity set, or is it a whole case? Scan what is still wanted.</source>
        <translation>Une quantité fixée, ou un colis entier ? Scannez ce qui est encore demandé.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Was it to go out now? Ask a supervisor.</source>
        <translation>Devait-elle partir maintenant ? Demandez à un chef d’équipe.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Without a hand on the screen</source>
        <translation>Sans toucher l’écran</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>being packed</source>
        <translation>en emballage</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>waits to be packed</source>
        <translation>à emballer</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>{lines}, {units}</source>
        <translation>{lines}, {units}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <source>{order}, {name}, {ship_by}, {n} line, {state}</source>
        <translation>
            <numerusform>{order}, {name}, {ship_by}, {n} ligne, {state}</numerusform>
            <numerusform>{order}, {name}, {ship_by}, {n} lignes, {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/shift.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} unit</source>
        <translation>
            <numerusform>{n} unité</numerusform>
            <numerusform>{n} unités</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>packed</source>
        <translation>emballée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} line</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Change this in the scanner</source>
        <translation>À régler dans le lecteur</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Not kept</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Scanner understood</source>
        <translation>Lecteur compris</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Waiting for the server</source>
        <translation>En attente du serveur</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/scene.py"/>
        <source>{n} scan not kept</source>
        <translation>
            <numerusform>{n} scan non enregistré</numerusform>
            <numerusform>{n} scans non enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>What is scanned meanwhile is kept, and judged in turn.</source>
        <translation>Ce qui est scanné entre-temps est gardé et vérifié à son tour.</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>{name}: {words}</source>
        <translation>{name} : {words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>ESC/POS</source>
        <translation>ESC/POS</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>ZPL</source>
        <translation>ZPL</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>high contrast, dark</source>
        <translation>fort contraste, sombre</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>high contrast, light</source>
        <translation>fort contraste, clair</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>the computer's</source>
        <translation>celle de l’ordinateur</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>where something is to be done</source>
        <translation>quand il y a quelque chose à faire</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>A change holds after the next start.</source>
        <translation>Une modification vaut après le prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>A change holds at once.</source>
        <translation>Une modification vaut aussitôt.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>It was changed: it holds when the program is started again.</source>
        <translation>Modifié : valable au prochain démarrage du programme.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>A fresh day</source>
        <translation>Nouvelle journée</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>AT THE BENCH</source>
        <translation>AU POSTE</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All at this bench: {number}</source>
        <translation>Total de ce poste : {number}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All that came is packed or begun.</source>
        <translation>Tout ce qui est arrivé est emballé ou commencé.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>CAUGHT IN TIME</source>
        <translation>CORRIGÉ À TEMPS</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Devices are ready</source>
        <translation>Appareils prêts</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Enjoy your break, {name}</source>
        <translation>Bonne pause, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good evening, {name}</source>
        <translation>Bonsoir, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good morning, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good work takes the time it takes.</source>
        <translation>Le bon travail prend le temps qu’il faut.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Goodbye, {name}. {thanks}</source>
        <translation>Au revoir, {name}. {thanks}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>HERE BEFORE</source>
        <translation>AVANT ICI</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Hello, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>Help was called {n} time.</source>
        <translation>
            <numerusform>Aide appelée {n} fois.</numerusform>
            <numerusform>Aide appelée {n} fois.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>LINES</source>
        <translation>LIGNES</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Line check: done at {clock}.</source>
        <translation>Contrôle des appareils : fait à {clock}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Locked: scan your badge</source>
        <translation>Verrouillé : scannez votre badge</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Look at: {names}</source>
        <translation>À voir : {names}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Next cut-off: {when}</source>
        <translation>Prochaine heure limite : {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>No break yet.</source>
        <translation>Pas encore de pause.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>No order waits</source>
        <translation>Aucune commande à emballer</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>None of them is in a hurry.</source>
        <translation>Aucune n’est urgente.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>OPEN ORDER</source>
        <translation>COMMANDE OUVERTE</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>ORDERS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>On a break since {clock}</source>
        <translation>En pause depuis {clock}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Orders at this bench today, {units}.</source>
        <translation>Ce poste aujourd’hui : {units}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Orders today: reached, together.</source>
        <translation>Commandes du jour : objectif atteint, ensemble.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Put right here, not at the customer's door.</source>
        <translation>Corrigé ici, pas chez le client.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>SHORT LINES</source>
        <translation>LIGNES MANQUANTES</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>TEAM GOAL</source>
        <translation>OBJECTIF D’ÉQUIPE</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>THIS BENCH</source>
        <translation>CE POSTE</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>TODAY</source>
        <translation>AUJOURD’HUI</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>The first order is yours to begin.</source>
        <translation>La première commande est à vous.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>The last order left this bench exactly as ordered.</source>
        <translation>
            <numerusform>La dernière commande a quitté ce poste exactement comme demandé.</numerusform>
            <numerusform>Les {n} dernières commandes ont quitté ce poste exactement comme demandé.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>The line check is not done yet today.</source>
        <translation>Contrôle des appareils à faire.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Today at {station}</source>
        <translation>Aujourd’hui à {station}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>UNITS</source>
        <translation>UNITÉS</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Until {clock}</source>
        <translation>Jusqu’à {clock}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>WAITING</source>
        <translation>À EMBALLER</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Welcome back, {name}</source>
        <translation>Bon retour, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Your day, {name}</source>
        <translation>Votre journée, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{done} of {goal}</source>
        <translation>{done} sur {goal}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{done} of {goal} orders are packed today.</source>
        <translation>{done} commandes sur {goal} emballées aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} began order {order}, and you go on with it. {then}</source>
        <translation>{name} a commencé la commande {order}, et vous continuez. {then}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} left it at {clock}: it stays as it is.</source>
        <translation>{name} l’a laissée à {clock} : elle reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} was here until {clock}. Scan a badge to go on from there.</source>
        <translation>{name} était ici jusqu’à {clock}. Scannez un badge pour reprendre au même point.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name}: your badge brings everything back. Any other badge takes over.</source>
        <translation>{name} : votre badge remet tout comme avant. Tout autre badge prend la suite.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} break: {span}</source>
        <translation>
            <numerusform>{n} pause : {span}</numerusform>
            <numerusform>{n} pauses : {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order</source>
        <translation>
            <numerusform>{n} commande</numerusform>
            <numerusform>{n} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order is past its cut-off.</source>
        <translation>
            <numerusform>{n} commande a dépassé son heure limite.</numerusform>
            <numerusform>{n} commandes ont dépassé leur heure limite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order packed</source>
        <translation>
            <numerusform>{n} commande emballée</numerusform>
            <numerusform>{n} commandes emballées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{orders}, {units}: thank you.</source>
        <translation>{orders}, {units} : merci.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{units} so far</source>
        <translation>{units} jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>All of it is in the box: scan Done.</source>
        <translation>Tout est dans le carton : scannez Terminé.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Click what the bench asks for, {sku}, or a wrong one and see what happens.</source>
        <translation>Cliquez sur ce que le poste demande, {sku}, ou sur un mauvais article et voyez ce qui se passe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Now click {sku}: it counts {n} time.</source>
        <translation>
            <numerusform>Cliquez maintenant sur {sku} : il compte {n} fois.</numerusform>
            <numerusform>Cliquez maintenant sur {sku} : il compte {n} fois.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Packed! Look at the slip and the label, then scan the next order.</source>
        <translation>Emballée ! Voyez le bon et l’étiquette, puis scannez la commande suivante.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan a badge: click anybody's.</source>
        <translation>Scannez un badge : cliquez sur n’importe lequel.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan an order: click one. The first is the most urgent.</source>
        <translation>Scannez une commande : cliquez sur l’une d’elles. La première est la plus urgente.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan an order: click the first one, a small one to begin with.</source>
        <translation>Scannez une commande : cliquez sur la première, une petite pour commencer.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Shelf</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Supervisor: scan Approve to let it pass, or Back to work.</source>
        <translation>Chef d’équipe : scannez Valider, ou Reprise.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Take {left} of {sku}: scan ×{units}, then click it. Or click a wrong one and see what happens.</source>
        <translation>Prenez {left} × {sku} : scannez ×{units}, puis cliquez dessus. Ou sur un mauvais article et voyez ce qui se passe.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear, then click {sku}.</source>
        <translation>Le poste a dit non : lisez pourquoi, scannez Lu, puis cliquez sur {sku}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear, then scan an order.</source>
        <translation>Le poste a dit non : lisez pourquoi, scannez Lu, puis scannez une commande.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear.</source>
        <translation>Le poste a dit non : lisez pourquoi, scannez Lu.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The office cancelled this order: scan Put order aside.</source>
        <translation>Le bureau a annulé cette commande : scannez « Commande de côté ».</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The order waits for a supervisor: scan a supervisor's badge.</source>
        <translation>La commande attend un chef d’équipe : scannez son badge.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The scanner's cable is out: nothing you scan arrives. Put it back.</source>
        <translation>Le câble du lecteur est débranché : aucun scan n’arrive. Rebranchez-le.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Trouble</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>Go to: {page}</source>
        <translation>Aller à : {page}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>{say}. {step}</source>
        <translation>{say}. {step}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>A quantity card says how often the next item counts:</source>
        <translation>Une carte de quantité dit combien de fois compte le prochain article :</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>The badge of who is signed in signs out again; another one takes over.</source>
        <translation>Le badge de la personne connectée la déconnecte ; un autre prend la suite.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>admin: may do that as well</source>
        <translation>administrateur : peut aussi le faire</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>begun</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>held by the office</source>
        <translation>en attente, par le bureau</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>next</source>
        <translation>suivante</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>packer</source>
        <translation>emballeur</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>picker</source>
        <translation>préparateur</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>ready to pack</source>
        <translation>disponible</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>supervisor: may let a held order pass</source>
        <translation>chef d’équipe : peut valider une commande en attente</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>until {time}, {size}</source>
        <translation>avant {time}, {size}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>wanted here</source>
        <translation>demandé ici</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{lines}, {units}: {name}</source>
        <translation>{lines}, {units} : {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Be honest</source>
        <translation>Dire vrai</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Close cover</source>
        <translation>Fermer capot</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Lie</source>
        <translation>Mentir</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Nothing has come out yet: pack an order.</source>
        <translation>Rien n’est encore sorti : emballez une commande.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Open cover</source>
        <translation>Ouvrir capot</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Put paper in</source>
        <translation>Mettre papier</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Take paper</source>
        <translation>Retirer papier</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>This cannot be drawn.</source>
        <translation>Impossible à dessiner.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>{printer}, paper {number}</source>
        <translation>{printer}, feuille {number}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Pull cable</source>
        <translation>Débrancher</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Put cable back</source>
        <translation>Rebrancher</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench says: {words}</source>
        <translation>Le poste dit : {words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>All goods</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Nothing on the shelf matches.</source>
        <translation>Rien dans le rayon ne correspond.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Order's goods</source>
        <translation>Ceux de la commande</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>case of {units}</source>
        <translation>colis de {units}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>case {units}</source>
        <translation>colis {units}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>{n} to go</source>
        <translation>
            <numerusform>encore {n}</numerusform>
            <numerusform>encore {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Codes that nobody should scan</source>
        <translation>Codes que personne ne devrait scanner</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Control bytes</source>
        <translation>Octets de contrôle</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Half a code</source>
        <translation>Moitié de code</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>It shows the weight of what is in the box.</source>
        <translation>Elle indique le poids du contenu du carton.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Label command</source>
        <translation>Ordre d’étiquette</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Lean on it</source>
        <translation>S’appuyer dessus</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>No such product</source>
        <translation>Article inexistant</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Not UTF-8</source>
        <translation>Pas de l’UTF-8</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Open its live page</source>
        <translation>Ouvrir sa page en direct</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Printer command</source>
        <translation>Ordre d’imprimante</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Right to left</source>
        <translation>Droite à gauche</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Take all off</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench does not hear it: {words}</source>
        <translation>Le poste ne l’entend pas : {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench hears it; it holds {n} event.</source>
        <translation>
            <numerusform>Le poste l’entend ; il contient {n} événement.</numerusform>
            <numerusform>Le poste l’entend ; il contient {n} événements.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench takes them all, counts none, and says why.</source>
        <translation>Le poste les accepte tous, n’en compte aucun, et dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Wrong check digit</source>
        <translation>Clé de contrôle fausse</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>{n:,} character</source>
        <translation>
            <numerusform>{n:,} caractère</numerusform>
            <numerusform>{n:,} caractères</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/window.py"/>
        <source>Nothing arrived: the scanner's cable is out.</source>
        <translation>Rien n’est arrivé : le câble du lecteur est débranché.</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>loudspeaker</source>
        <translation>haut-parleur</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>no loudspeaker found: verdicts are only seen</source>
        <translation>aucun haut-parleur trouvé : résultats seulement visibles</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>silent: verdicts are only seen</source>
        <translation>muet : résultats seulement visibles</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>switched off: verdicts are only seen</source>
        <translation>désactivé : résultats seulement visibles</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>volume {n} %</source>
        <translation>volume {n} %</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>not installed: add the extra {extra} (PySide6-Addons)</source>
        <translation>non installé : ajoutez l’extra {extra} (PySide6-Addons)</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>spoken words</source>
        <translation>paroles</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>this computer has no voice for {language}</source>
        <translation>cet ordinateur n’a pas de voix pour {language}</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>this computer has no voice: install one (on Linux speech-dispatcher)</source>
        <translation>cet ordinateur n’a pas de voix : installez-en une (sous Linux speech-dispatcher)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>{at}, {n} time</source>
        <translation>
            <numerusform>{at}, {n} fois</numerusform>
            <numerusform>{at}, {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>A supervisor can help.</source>
        <translation>Un chef d’équipe peut aider.</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}</source>
        <translation>Scanné : {code}</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}, {clock}</source>
        <translation>Scanné : {code}, {clock}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}, {clock}, {n} time</source>
        <translation>
            <numerusform>Lu : {code}, {clock}, {n} fois</numerusform>
            <numerusform>Lu : {code}, {clock}, {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>{names} can help.</source>
        <translation>Peut aider : {names}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>{names} can help: press F8 to call.</source>
        <translation>Peut aider : {names} ; F8 pour appeler.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>Close this window and start the program again: nothing that was judged is lost.</source>
        <translation>Fermez cette fenêtre et relancez le programme : rien de ce qui a été vérifié n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>Supervisor: scan your badge, then press Ctrl+Q.</source>
        <translation>Chef d’équipe : scannez votre badge, puis Ctrl+Q.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>This bench stays open</source>
        <translation>Ce poste reste ouvert</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>A scanner that types works as it is.</source>
        <translation>Un lecteur clavier fonctionne tel quel.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label is being made</source>
        <translation>Étiquette en préparation</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label is printing</source>
        <translation>Étiquette de carton : impression</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label printed</source>
        <translation>Étiquette de carton imprimée</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label waits for the printer</source>
        <translation>L’étiquette de carton attend l’imprimante</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label waits: {why}</source>
        <translation>L’étiquette de carton attend : {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label: did it come out?</source>
        <translation>Étiquette de carton : est-elle sortie ?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Go on packing: nothing is lost, and all of it is sent when the server answers.</source>
        <translation>Continuez à emballer : rien n’est perdu, tout sera envoyé quand le serveur répondra.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>It goes on by itself. What is here can be packed already.</source>
        <translation>Cela continue tout seul. Ce qui est ici peut déjà être emballé.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Look whether it came out; if not, print it again.</source>
        <translation>Voyez si c’est sorti ; sinon, réimprimez.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Nothing is lost: all of it is sent when the server answers.</source>
        <translation>Rien n’est perdu : tout sera envoyé quand le serveur répondra.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip is being made</source>
        <translation>Bon en préparation</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip is printing</source>
        <translation>Bon de livraison : impression</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip printed</source>
        <translation>Bon de livraison imprimé</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip waits for the printer</source>
        <translation>Le bon de livraison attend l’imprimante</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip waits: {why}</source>
        <translation>Le bon de livraison attend : {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip: did it come out?</source>
        <translation>Bon de livraison : est-il sorti ?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>See to the printer: then it prints by itself.</source>
        <translation>Voyez l’imprimante : ensuite l’impression se fait seule.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Take it from the printer.</source>
        <translation>Prenez-le à l’imprimante.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test is printing</source>
        <translation>Test : impression</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test printed</source>
        <translation>Test imprimé</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test waits for the printer</source>
        <translation>Le test attend l’imprimante</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test waits: {why}</source>
        <translation>Le test attend : {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test: did it come out?</source>
        <translation>Test : est-il sorti ?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>The server has all of it.</source>
        <translation>Le serveur a tout.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>The server holds other events than this bench: tell the office. Packing goes on.</source>
        <translation>Le serveur contient d’autres événements que ce poste : prévenez le bureau. L’emballage continue.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>This bench works without a server; {n} event is kept here.</source>
        <translation>
            <numerusform>Ce poste travaille sans serveur ; {n} événement est conservé ici.</numerusform>
            <numerusform>Ce poste travaille sans serveur ; {n} événements sont conservés ici.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>keyboard scanner</source>
        <translation>lecteur clavier</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>server silent since {when}: packing goes on</source>
        <translation>serveur muet depuis {when} : continuez</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>server silent: not reached yet</source>
        <translation>serveur muet : pas encore joint</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>waiting for the server…</source>
        <translation>en attente du serveur…</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{Weight}. {words}</source>
        <translation>{Weight}. {words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here = {there} on the server</source>
        <translation>{here} ici = {there} au serveur</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here ≠ {there} on the server</source>
        <translation>{here} ici ≠ {there} au serveur</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here, {there} on the server</source>
        <translation>{here} ici, {there} au serveur</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} event is on its way.</source>
        <translation>
            <numerusform>{n} événement est en route.</numerusform>
            <numerusform>{n} événements sont en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} record from the server so far</source>
        <translation>
            <numerusform>{n} fiche reçue du serveur</numerusform>
            <numerusform>{n} fiches reçues du serveur</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>… g</source>
        <translation>… g</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>The server holds other events than this journal.</source>
        <translation>Le serveur contient d’autres événements que ce journal.</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>Unexpected, and tried again: {fault}</source>
        <translation>Inattendu, nouvel essai en cours : {fault}</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>not reached yet</source>
        <translation>pas encore joint</translation>
    </message>
    <message numerus="yes">
        <location filename="../../sync/client.py"/>
        <source>{n} event needs a look: {why}</source>
        <translation>
            <numerusform>{n} événement est à voir : {why}</numerusform>
            <numerusform>{n} événements sont à voir : {why}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>This scan could not be kept.</source>
        <translation>Ce scan n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>This scan could not be kept: {path} took no more ({fault}). Free disk space, then scan again.</source>
        <translation>Ce scan n’a pas pu être enregistré : {path} n’a plus rien accepté ({fault}). Libérez de la place sur le disque, puis scannez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} cannot be read on, SQLite says: {fault}: see its copy at the server.</source>
        <translation>La lecture de {path} s’arrête, SQLite dit : {fault} : voyez sa copie sur le serveur.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} cannot grow ({fault}): scans may soon not be kept. Free disk space.</source>
        <translation>{path} ne peut plus grandir ({fault}) : bientôt, des scans pourraient ne plus être conservés. Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} could not be begun anew ({fault}): free disk space.</source>
        <translation>{path} n’a pas pu être recréé ({fault}) : libérez de la place sur le disque.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} is damaged, SQLite says: {fault}. Keep the file, move it away and start again: the server has what was sent of it.</source>
        <translation>{path} est abîmé, SQLite dit : {fault}. Gardez le fichier, déplacez-le et redémarrez : le serveur a ce qui lui a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} should be a journal, but SQLite says: {fault}.</source>
        <translation>{path} devrait être un journal, mais SQLite dit : {fault}.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should be free, but another program holds it: end that one (a backup, an import), then try again. Nothing in it is lost.</source>
        <translation>{path} devrait être libre, mais un autre programme l’occupe : fermez-le (une sauvegarde, une importation), puis réessayez. Rien de son contenu n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should be writable, but SQLite says: {fault}. Give this account the right to write there, then try again.</source>
        <translation>{path} devrait être accessible en écriture, mais SQLite dit : {fault}. Donnez à ce compte le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should lie on a disk that works, but SQLite says: {fault}. Look at the disk and its cable, then try again.</source>
        <translation>{path} devrait être sur un disque qui fonctionne, mais SQLite dit : {fault}. Vérifiez le disque et son câble, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} took no more ({fault}): free disk space, then try again.</source>
        <translation>{path} n’a plus rien accepté ({fault}) : libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} was moved away while it was in use: end Packbench and start it again.</source>
        <translation>{path} a été déplacé pendant son utilisation : quittez Packbench et relancez-le.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>Order {number} is damaged in this bench's store: take another one. The office holds and releases it, or imports its file once more: then it comes anew.</source>
        <translation>La commande {number} est abîmée dans la mémoire de ce poste : prenez-en une autre. Le bureau la met en attente puis la libère, ou importe de nouveau son fichier : elle revient alors.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>What this bench knows of article {sku} is damaged: it comes anew with the next catalogue.</source>
        <translation>Ce que ce poste sait de l’article {sku} est abîmé : cela revient avec le prochain catalogue.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>What this bench knows of this badge is damaged: the office gives that person a new badge.</source>
        <translation>Ce que ce poste sait de ce badge est abîmé : le bureau donne un nouveau badge à cette personne.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} cannot be read, SQLite says: {fault}. End Packbench and move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} est illisible, SQLite dit : {fault}. Quittez Packbench et déplacez-le : le serveur, ou de nouveau les fichiers, en remplissent un nouveau.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} is damaged: a number should stand under {name}, but {came} does. End Packbench and move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} est abîmé : un nombre devrait se trouver sous {name}, mais il y a {came}. Quittez Packbench et déplacez-le : le serveur, ou de nouveau les fichiers, en remplissent un nouveau.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} should be a bench's store, but SQLite says: {fault}. Move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} devrait être la mémoire d’un poste, mais SQLite dit : {fault}. Déplacez-le : le serveur, ou de nouveau les fichiers, en remplissent un nouveau.</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server at {where} does not answer ({fault}).</source>
        <translation>Le serveur à {where} ne répond pas ({fault}).</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server says {code}: {why}</source>
        <translation>Le serveur dit {code} : {why}</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server's answer was expected as {kind}, but was not ({fault}).</source>
        <translation>Réponse du serveur attendue comme {kind}, reçue autrement ({fault}).</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>This program is ending.</source>
        <translation>Ce programme se termine.</translation>
    </message>
</context>
</TS>
