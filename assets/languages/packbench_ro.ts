<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Bench</source>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Close the order: scan its number, or Done (F10).</source>
        <translation>Închideți comanda: scanați numărul ei sau Gata (F10).</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Enter: is a code</source>
        <translation>Enter: este un cod</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Enter: sets quantity</source>
        <translation>Enter: setează cantitatea</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Everything is taken</source>
        <translation>Totul este luat</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>LINE {0}</source>
        <translation>LINIA {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Not short</source>
        <translation>Nu lipsește</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Not wanted any more</source>
        <translation>Nu mai e necesar</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>ON HOLD, NEXT WOULD BE</source>
        <translation>REȚINUTĂ, AR URMA</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Put the goods back, then put the order aside.</source>
        <translation>Puneți marfa înapoi, apoi puneți comanda deoparte.</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>SCANNED</source>
        <translation>SCANAT</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Short…</source>
        <translation>Lipsă…</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>TAKE NOW</source>
        <translation>LUAȚI ACUM</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>WANTED</source>
        <translation>CERUT</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>for the next item</source>
        <translation>pentru articolul următor</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>short: why?</source>
        <translation>lipsă: de ce?</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>to take</source>
        <translation>de luat</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>{0} at once</source>
        <translation>{0} deodată</translation>
    </message>
</context>
<context>
    <name>BoxCard</name>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Carton {0}</source>
        <translation>Cutia {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>No carton</source>
        <translation>Fără cutie</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>No paper for this order.</source>
        <translation>Fără hârtii la această comandă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>{0} short</source>
        <translation>lipsă {0}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>CAMERA</source>
        <translation>CAMERĂ</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>Picture of the camera {}</source>
        <translation>Imaginea camerei {}</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>Waiting for a picture from {}</source>
        <translation>Se așteaptă imaginea de la {}</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>being read</source>
        <translation>se citește</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>counted</source>
        <translation>numărat</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>not counted</source>
        <translation>nenumărat</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>A code to scan with each scanner</source>
        <translation>Un cod de scanat cu fiecare scaner</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Scan this with each scanner. A laser cannot read a screen: scan any printed code with it.</source>
        <translation>Scanați-l cu fiecare scaner. Un laser nu citește de pe ecran: scanați cu el orice cod tipărit.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <location filename="../../station/ui/day_page.py"/>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>A keyboard scanner works as it is: it needs no entry here.</source>
        <translation>Un scaner-tastatură merge ca atare: nu trebuie trecut aici.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>All of it is ready.</source>
        <translation>Totul este gata.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Choose what has a bell: it says what to do.</source>
        <translation>Alegeți un rând cu clopoțel: arată ce este de făcut.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Devices and papers</source>
        <translation>Aparate și hârtii</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Try again</source>
        <translation>Reîncercare</translation>
    </message>
</context>
<context>
    <name>DevicesWindow</name>
    <message>
        <location filename="../../station/ui/simulated/window.py"/>
        <source>Packbench: simulated devices</source>
        <translation>Packbench: aparate simulate</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message numerus="yes">
        <location filename="../../station/ui/first.py"/>
        <source>%n scan(s) wait and are kept.</source>
        <translation>
            <numerusform>%n scanare așteaptă și se păstrează.</numerusform>
            <numerusform>%n scanări așteaptă și se păstrează.</numerusform>
            <numerusform>%n de scanări așteaptă și se păstrează.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/first.py"/>
        <source>Packbench starts</source>
        <translation>Packbench pornește</translation>
    </message>
    <message>
        <location filename="../../station/ui/first.py"/>
        <source>The window closes when all of it is judged.</source>
        <translation>Fereastra se închide când totul este verificat.</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>Lines of the order</source>
        <translation>Liniile comenzii</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>let pass by a supervisor</source>
        <translation>acceptat de șeful de tură</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{0} short</source>
        <translation>lipsă {0}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Any other code to scan</source>
        <translation>Alt cod de scanat</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Any other code: type it, press Enter</source>
        <translation>Alt cod: tastați-l, apăsați Enter</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What this program is made with.</source>
        <translation>Componentele acestui program.</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What to do now</source>
        <translation>Ce e de făcut acum</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What to do now, step by step.</source>
        <translation>Ce e de făcut acum, pas cu pas.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>No picture</source>
        <translation>Fără imagine</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>still to take of {0}</source>
        <translation>mai sunt de luat din {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>{0} to take</source>
        <translation>{0} de luat</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Blank</source>
        <translation>Spațiu</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Capital letters</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Keep</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Take back</source>
        <translation>Ștergere</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Typed: {0}</source>
        <translation>Tastat: {0}</translation>
    </message>
</context>
<context>
    <name>LineCheckPage</name>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>DEVICES</source>
        <translation>APARATE</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Devices</source>
        <translation>Aparate</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>End the check</source>
        <translation>Încheiați verificarea</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Print a test</source>
        <translation>Tipăriți un test</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>THE CARD</source>
        <translation>CARDUL</translation>
    </message>
</context>
<context>
    <name>PackedPage</name>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>Enter asks the server for it. Escape shows all orders.</source>
        <translation>Enter întreabă serverul. Escape arată toate comenzile.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>NEXT ORDER: ENTER OPENS IT</source>
        <translation>COMANDA URMĂTOARE: ENTER O DESCHIDE</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>No order here has “{0}”.</source>
        <translation>Nicio comandă de aici nu conține „{0}”.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>No order waits.</source>
        <translation>Nicio comandă în așteptare.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>That was the last one. New ones come by themselves.</source>
        <translation>A fost ultima. Cele noi apar singure.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>To the queue</source>
        <translation>La coadă</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Click to enlarge</source>
        <translation>Apăsați pentru mărire</translation>
    </message>
</context>
<context>
    <name>PrinterColumn</name>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>It says that all is well, and prints nothing</source>
        <translation>Spune că totul e bine și nu tipărește nimic</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>at {0}</source>
        <translation>la {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold</source>
        <translation>reținută</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold: {0}</source>
        <translation>reținută: {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>put aside here</source>
        <translation>pusă deoparte aici</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>ready to pack</source>
        <translation>gata de lucru</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Enter asks the server for it. Escape shows all orders.</source>
        <translation>Enter întreabă serverul. Escape arată toate comenzile.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Looking for orders…</source>
        <translation>Se caută comenzi…</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>New ones come by themselves. Is one missing? Ask the office whether it was released.</source>
        <translation>Cele noi apar singure. Lipsește una? Întrebați la birou dacă a fost eliberată.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order has come yet.</source>
        <translation>Nu a venit încă nicio comandă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order here has “{0}”.</source>
        <translation>Nicio comandă de aici nu conține „{0}”.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order waits.</source>
        <translation>Nicio comandă în așteptare.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Or choose one: type, ↑ ↓, Enter.</source>
        <translation>Sau alegeți una: tastați, ↑ ↓, Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Scan an order's number</source>
        <translation>Scanați numărul unei comenzi</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Scale: {0}</source>
        <translation>Cântar: {0}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>The bench has not said anything yet.</source>
        <translation>Postul nu a spus încă nimic.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>The bench said: {0}</source>
        <translation>Postul a spus: {0}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Begun</source>
        <translation>începute</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>On hold</source>
        <translation>reținute</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Packed</source>
        <translation>ambalate</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Search: {0}</source>
        <translation>Căutare: {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>To pack</source>
        <translation>de ambalat</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Type to search</source>
        <translation>Tastați pentru căutare</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Type to search. Touch or Enter opens one.</source>
        <translation>Tastați pentru căutare. Atingerea sau Enter deschide.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Cancel</source>
        <translation>Renunțare</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Change</source>
        <translation>Modificare</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choices</source>
        <translation>Opțiuni</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choose one, then change it.</source>
        <translation>Alegeți una, apoi modificați-o.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choose what it shall be.</source>
        <translation>Alegeți valoarea dorită.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>It holds until this program ends: it has no file.</source>
        <translation>Valabil până la oprirea programului: nu există fișier.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Keep</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Kept. It holds from now on.</source>
        <translation>Salvat. Se aplică de acum.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Kept. It holds when the program is started again.</source>
        <translation>Salvat. Se aplică la următoarea pornire a programului.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Not changed</source>
        <translation>Nemodificat</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Not kept</source>
        <translation>Nesalvat</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Take this</source>
        <translation>Alegeți</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>This one is only to look at.</source>
        <translation>Aceasta este doar pentru vizualizare.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Type it, then keep it.</source>
        <translation>Tastați, apoi salvați.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Search by name, SKU or code</source>
        <translation>Căutați după nume, SKU sau cod</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Search the shelf</source>
        <translation>Căutare pe raft</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../station/ui/strip.py"/>
        <source>{0} waiting</source>
        <translation>{0} în așteptare</translation>
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
        <translation>Notă</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Nothing was scanned</source>
        <translation>Nu s-a scanat nimic</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Order</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Packs here</source>
        <translation>Ambalează aici</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>SCANNED</source>
        <translation>SCANAT</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Scanned code</source>
        <translation>Cod scanat</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>WANTED</source>
        <translation>CERUT</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>What was seen</source>
        <translation>Ce s-a văzut</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Why it may pass</source>
        <translation>De ce se acceptă</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Why may it pass?</source>
        <translation>De ce se acceptă?</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>{0} at once</source>
        <translation>{0} deodată</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: should be a number from {low} to {high}, but {came} came.</source>
        <translation>Opțiunea {option} din {address}: se aștepta un număr de la {low} la {high}, dar a venit {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known.</source>
        <translation>Opțiunea {option} din {address}: {value} nu este cunoscută.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known: did you mean {nearest}?</source>
        <translation>Opțiunea {option} din {address}: {value} nu este cunoscută. Voiați {nearest}?</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known: known are {known}.</source>
        <translation>Opțiunea {option} din {address}: {value} nu este cunoscută. Cunoscute: {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: did you mean {nearest}?</source>
        <translation>{address} are o opțiune necunoscută, {option}. Voiați {nearest}?</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: it takes none.</source>
        <translation>{address} are o opțiune necunoscută, {option}: aici nu există niciuna.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: known are {known}.</source>
        <translation>{address} are o opțiune necunoscută, {option}. Cunoscute: {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>answers something else than an ESC/POS printer would: is the right language set?</source>
        <translation>răspunde altceva decât o imprimantă ESC/POS: este setat limbajul corect?</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>broken: switch it off and on; if that does not help, call service</source>
        <translation>defectă: opriți-o și porniți-o; dacă nu ajută, chemați service-ul</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>cover open</source>
        <translation>capac deschis</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>cutter jammed</source>
        <translation>cuțit blocat</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>does not answer when asked for its state</source>
        <translation>nu răspunde când i se cere starea</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>head open</source>
        <translation>cap deschis</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>in an error: see its lamp</source>
        <translation>eroare: priviți lampa ei</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>offline: see its buttons</source>
        <translation>offline: verificați butoanele ei</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>paper out</source>
        <translation>fără hârtie</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>paused: press its pause button</source>
        <translation>în pauză: apăsați butonul ei de pauză</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>ribbon out</source>
        <translation>fără ribon</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>too cold or too hot: wait</source>
        <translation>prea rece sau prea cald: așteptați</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>too hot or out of voltage: wait until it recovers</source>
        <translation>prea cald sau tensiune greșită: așteptați să-și revină</translation>
    </message>
    <message>
        <location filename="../../drivers/auto.py"/>
        <source>none found: plug one in; it must be set to its serial mode (COM port, USB CDC)</source>
        <translation>niciunul găsit: conectați unul; trebuie să fie în modul serial (port COM, USB CDC)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/auto.py"/>
        <source>{n} found</source>
        <translation>
            <numerusform>{n} găsit</numerusform>
            <numerusform>{n} găsite</numerusform>
            <numerusform>{n} găsite</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>AIM identifiers come.</source>
        <translation>Identificatorii AIM vin.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>AIM identifiers do not come: switch them on if it can.</source>
        <translation>Identificatorii AIM nu vin: activați-i, dacă se poate.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It drops the separator, so GS1 codes with a lot cannot be taken apart: set it to send GS (control characters) as Ctrl+].</source>
        <translation>Pierde separatorul, deci codurile GS1 cu lot nu pot fi descompuse: setați-l să trimită GS (caractere de control) ca Ctrl+].</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends capital letters only: switch its case conversion off, then scan this again.</source>
        <translation>Trimite doar majuscule: opriți conversia literelor, apoi scanați din nou.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends no Enter behind a code, so each scan waits for silence: set its suffix to Enter (CR).</source>
        <translation>Nu trimite Enter după cod, deci fiecare scanare așteaptă o pauză: setați sufixul Enter (CR).</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends small letters only: switch its case conversion off, then scan this again.</source>
        <translation>Trimite doar minuscule: opriți conversia literelor, apoi scanați din nou.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends {keys} for the separator, as other codes may: that is understood in GS1 codes only. Better have it send GS (control characters) as Ctrl+].</source>
        <translation>Trimite {keys} ca separator, cum pot face și alte coduri: se înțelege doar în coduri GS1. Mai bine să trimită GS (caractere de control) ca Ctrl+].</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It swaps capital and small letters. That is undone here; better switch it off.</source>
        <translation>Inversează majusculele și minusculele. Aici se corectează; mai bine opriți acest lucru.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It turns letters round while Caps Lock is on; that is undone here.</source>
        <translation>Inversează literele când Caps Lock este activ; aici se corectează.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It types as on the keyboard of another country: set it to the US (American) keyboard, whatever this computer has, then scan this again.</source>
        <translation>Scrie ca pe tastatura altei țări: setați-l pe tastatura US (americană), oricare ar fi cea a calculatorului, apoi scanați din nou.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Prefix {keys}.</source>
        <translation>Prefix {keys}.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Separator right.</source>
        <translation>Separator corect.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Separator sent as {keys}, understood.</source>
        <translation>Separatorul vine ca {keys}, înțeles.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Suffix {keys}.</source>
        <translation>Sufix {keys}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/calibration.py"/>
        <source>Then scan this again: {n} more.</source>
        <translation>
            <numerusform>Apoi scanați din nou: încă {n}.</numerusform>
            <numerusform>Apoi scanați din nou: încă {n}.</numerusform>
            <numerusform>Apoi scanați din nou: încă {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>A camera needs its number, a file or a URL: camera:0, camera:clip.mp4, camera:rtsp://…</source>
        <translation>O cameră are nevoie de numărul ei, de un fișier sau de un URL: camera:0, camera:clip.mp4, camera:rtsp://…</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>The size should be such as 1280x720, but {came} came.</source>
        <translation>Dimensiunea se scrie ca 1280x720, dar a venit {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>broke the stream off</source>
        <translation>a întrerupt transmisia</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>does not answer: are the address, the name and the password right, and is the camera on the network?</source>
        <translation>nu răspunde: sunt corecte adresa, numele și parola, iar camera este în rețea?</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>in use by another program, or no camera: close what else shows its picture</source>
        <translation>folosită de alt program sau nu este cameră: închideți ce îi mai arată imaginea</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>not a video that can be read: MP4, AVI, MKV or MOV are</source>
        <translation>nu este un video care poate fi citit: sunt acceptate MP4, AVI, MKV sau MOV</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>there is no file {path}</source>
        <translation>nu există fișierul {path}</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>this account may not open it: add it to the group video</source>
        <translation>acest cont nu o poate deschide: adăugați-l în grupul video</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>this account may not read {path}</source>
        <translation>acest cont nu poate citi {path}</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is a folder: name a video file in it</source>
        <translation>{path} este un dosar: indicați un fișier video din el</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is damaged: no picture in it can be read</source>
        <translation>{path} este deteriorat: nicio imagine din el nu poate fi citită</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is empty</source>
        <translation>{path} este gol</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <source>unplugged</source>
        <translation>deconectat</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <location filename="../../drivers/files.py"/>
        <source>not plugged in</source>
        <translation>neconectat</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <location filename="../../station/ui/speech.py"/>
        <source>ready</source>
        <translation>gata</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/scanner.py"/>
        <source>sees, but its reader fails again and again: the log has the details</source>
        <translation>vede, dar citirea eșuează mereu: detaliile sunt în jurnalul programului</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/symbologies.py"/>
        <source>A symbology {name} is not known: did you mean {nearest}?</source>
        <translation>Simbologia {name} nu este cunoscută. Voiați {nearest}?</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/symbologies.py"/>
        <source>A symbology {name} is not known: known are {known}.</source>
        <translation>Simbologia {name} nu este cunoscută. Cunoscute: {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>at its end</source>
        <translation>la sfârșit</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>broke the connection off</source>
        <translation>a întrerupt legătura</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>does not answer</source>
        <translation>nu răspunde</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>in use by another program</source>
        <translation>folosit de alt program</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>no space left on the disk</source>
        <translation>nu mai e loc pe disc</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not a serial port</source>
        <translation>nu este un port serial</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not reachable: is it switched on and on the network?</source>
        <translation>nu poate fi contactat: este pornit și în rețea?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not reachable: is this computer on the network?</source>
        <translation>nu poate fi contactat: este calculatorul în rețea?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>refuses the connection: is it switched on, and is the port right?</source>
        <translation>refuză legătura: este pornit și portul este corect?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>stopped by a fault of this program; the log has the details</source>
        <translation>oprit de o eroare a programului; detaliile sunt în jurnalul programului</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>there is no computer of this name on the network</source>
        <translation>nu există în rețea un calculator cu acest nume</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>this account may not open it (on Linux: add it to the group dialout, lp or input)</source>
        <translation>acest cont nu îl poate deschide (pe Linux: adăugați-l în grupul dialout, lp sau input)</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>not plugged in: no keyboard is {written}</source>
        <translation>neconectat: nicio tastatură nu este {written}</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>the computer was too slow and lost keys: read the last code again</source>
        <translation>calculatorul a fost prea lent și a pierdut taste: citiți din nou ultimul cod</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>{n} keyboards are {written}: name one by its path under /dev/input/by-path</source>
        <translation>Tastaturi care sunt {written}: {n}; indicați una prin calea ei din /dev/input/by-path</translation>
    </message>
    <message>
        <location filename="../../drivers/files.py"/>
        <source>there is no folder {folder}</source>
        <translation>nu există dosarul {folder}</translation>
    </message>
    <message>
        <location filename="../../drivers/files.py"/>
        <source>this account may not write to it</source>
        <translation>acest cont nu poate scrie în el</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>What was learned of the scanner should be kept in {path}, but cannot be: {fault}. It holds until the program ends.</source>
        <translation>Ce s-a aflat despre scaner trebuia salvat în {path}, dar nu se poate: {fault}. Valabil până la oprirea programului.</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>{path} should hold what was learned of the scanners, but it is damaged ({fault}): scan the set-up barcode of `packbench sheet scanner` again.</source>
        <translation>{path} păstrează ce s-a aflat despre scanere, dar este deteriorat ({fault}): scanați din nou codul de configurare din `packbench sheet scanner`.</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>{path} should hold what was learned of the scanners, but: {fault}.</source>
        <translation>{path} trebuie să păstreze ce s-a aflat despre scanere, dar: {fault}.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>Light {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyUSB0;protocol=lcus;right=1;wrong=2, or serial:COM3;protocol=lines.</source>
        <translation>Lampa {address} nu se înțelege. Scrieți una din: {forms}; de exemplu serial:/dev/ttyUSB0;protocol=lcus;right=1;wrong=2 sau serial:COM3;protocol=lines.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>Option {option} of {address}: channels 1 to {most} joined by + should stand there, or none, but {came} came.</source>
        <translation>Opțiunea {option} din {address}: se așteptau canale de la 1 la {most} unite prin + sau niciunul, dar a venit {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>ready ({board})</source>
        <translation>gata ({board})</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>Printer {address} is not understood. Write one of: {forms}; for example tcp:192.168.1.30, file:/dev/usb/lp0 or serial:COM4@38400.</source>
        <translation>Imprimanta {address} nu se înțelege. Scrieți una din: {forms}; de exemplu tcp:192.168.1.30, file:/dev/usb/lp0 sau serial:COM4@38400.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>does not answer: see to its labels, ribbon and head</source>
        <translation>nu răspunde: verificați etichetele, ribonul și capul</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>took a document but did not say within {seconds} s that it was printed. See to its paper and cover, and look whether the paper came out before you print again.</source>
        <translation>a preluat un document, dar nu a confirmat tipărirea în {seconds} s. Verificați hârtia și capacul și vedeți dacă hârtia a ieșit, înainte să tipăriți din nou.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>{why} while it took a document. Look whether the paper came out before you print it again.</source>
        <translation>{why} în timp ce prelua un document. Vedeți dacă hârtia a ieșit, înainte să tipăriți din nou.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>{why}. Nothing was sent.</source>
        <translation>{why}. Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <location filename="../../printing/printer.py"/>
        <source>Printer {name}: {what}</source>
        <translation>Imprimanta {name}: {what}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read another code: not sure yet that this scanner sends at {rate}</source>
        <translation>citiți alt cod: nu e încă sigur că acest scaner trimite cu {rate}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read the code again: what came makes no sense at {rate}</source>
        <translation>citiți codul din nou: ce a venit nu are sens la {rate}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read the code again: what came makes no sense at {rate}, now {other} is tried</source>
        <translation>citiți codul din nou: ce a venit nu are sens la {rate}, acum se încearcă {other}</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>Scale {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyUSB0 or serial:COM5@9600;protocol=sbi.</source>
        <translation>Cântarul {address} nu se înțelege. Scrieți una din: {forms}; de exemplu serial:/dev/ttyUSB0 sau serial:COM5@9600;protocol=sbi.</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers in {came}, not in {frame}: set frame={came} in its address</source>
        <translation>răspunde în {came}, nu în {frame}: setați frame={came} în adresa lui</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers, but not in {protocol}: it looks like {other} (protocol={name})</source>
        <translation>răspunde, dar nu în {protocol}: pare {other} (protocol={name})</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers, but not in {protocol}: it sent {bytes}; look at its menu, and at its baud rate</source>
        <translation>răspunde, dar nu în {protocol}: a trimis {bytes}; verificați meniul și viteza (baud)</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>did not set to zero: wait until it is at rest and not over- or underloaded</source>
        <translation>nu s-a adus la zero: așteptați să fie stabil și nici sub-, nici supraîncărcat</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>did not tare: wait until it is at rest and not over- or underloaded</source>
        <translation>nu s-a făcut tara: așteptați să fie stabil și nici sub-, nici supraîncărcat</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>does not answer: is it switched on, and set to {protocol}?</source>
        <translation>nu răspunde: este pornit și setat pe {protocol}?</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>does not answer: is it switched on, is the cable right, and is its baud rate the one of its address?</source>
        <translation>nu răspunde: este pornit, cablul este bun și viteza (baud) este cea din adresă?</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>never says its unit: add ;unit=kg or ;unit=lb to its address</source>
        <translation>nu spune unitatea de măsură: adăugați ;unit=kg sau ;unit=lb la adresa lui</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready ({protocol})</source>
        <translation>gata ({protocol})</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready; set to zero by its own key, {protocol} has no word for it</source>
        <translation>gata; aduceți la zero cu tasta lui, {protocol} nu are comandă pentru asta</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready; tare by its own key, {protocol} has no word for it</source>
        <translation>gata; tara cu tasta lui, {protocol} nu are comandă pentru asta</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>reports a fault: switch it off and on; if that does not help, have it serviced</source>
        <translation>raportează o defecțiune: opriți-l și porniți-l; dacă nu ajută, chemați service-ul</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>sends what is in no language known here ({bytes}): are baud rate and parity the scale's own?</source>
        <translation>trimite într-un limbaj necunoscut aici ({bytes}): viteza (baud) și paritatea sunt cele ale cântarului?</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Scanner {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyACM0, serial:COM3@115200 or tcp:192.168.1.20:2001.</source>
        <translation>Scanerul {address} nu se înțelege. Scrieți una din: {forms}; de exemplu serial:/dev/ttyACM0, serial:COM3@115200 sau tcp:192.168.1.20:2001.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Scanner {address}: evdev is Linux's; here a keyboard scanner needs no entry.</source>
        <translation>Scanerul {address}: evdev există doar în Linux; aici un scaner-tastatură nu are nevoie de intrare.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Write evdev:/dev/input/by-id/… or evdev:VID:PID, such as evdev:05e0:1300.</source>
        <translation>Scrieți evdev:/dev/input/by-id/… sau evdev:VID:PID, de exemplu evdev:05e0:1300.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>bytes were lost or broken on the cable: read the last code again</source>
        <translation>s-au pierdut date pe cablu: citiți din nou ultimul cod</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/scanners.py"/>
        <source>ready, {n:,} repeated read not counted</source>
        <translation>
            <numerusform>gata, {n:,} citire repetată nenumărată</numerusform>
            <numerusform>gata, {n:,} citiri repetate nenumărate</numerusform>
            <numerusform>gata, {n:,} de citiri repetate nenumărate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>{address}: feedback=zebra-ssi and protocol=ssi go together, for a scanner speaks SSI or lines.</source>
        <translation>{address}: feedback=zebra-ssi și protocol=ssi merg împreună, căci un scaner vorbește SSI sau pe rânduri.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>{address}: the one value of the option 'baud' is 'auto', and it goes with lines, not with SSI; a known rate is written behind the port, as in serial:/dev/ttyUSB0@115200.</source>
        <translation>{address}: singura valoare a opțiunii 'baud' este 'auto' și merge cu rânduri, nu cu SSI; o viteză cunoscută se scrie după port, ca în serial:/dev/ttyUSB0@115200.</translation>
    </message>
    <message>
        <location filename="../../drivers/ssi.py"/>
        <source>a code came that is too long for this mode (SSI): set the scanner to send lines instead</source>
        <translation>a venit un cod prea lung pentru acest mod (SSI): setați scanerul să trimită linii</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>Port {port} is not understood. Write usb=SERIALNUMBER, usb=VID:PID, usb=VID:PID:SERIALNUMBER or path=1-1.2; `packbench doctor` shows what is plugged in.</source>
        <translation>Portul {port} nu se înțelege. Scrieți usb=NUMĂRDESERIE, usb=VID:PID, usb=VID:PID:NUMĂRDESERIE sau path=1-1.2; `packbench doctor` arată ce este conectat.</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>not plugged in: no port is {written}</source>
        <translation>neconectat: niciun port nu este {written}</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>{n} ports are {written}: {which}; name one by its serial number or its path</source>
        <translation>Porturi care sunt {written}: {n} ({which}); indicați unul prin numărul de serie sau prin cale</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds another number</source>
        <translation>un cod EAN sau UPC conține alt număr</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds digits alone</source>
        <translation>un cod EAN sau UPC conține numai cifre</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds digits of another length</source>
        <translation>un cod EAN sau UPC are alt număr de cifre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code of this kind has no {n} digit</source>
        <translation>
            <numerusform>un cod EAN sau UPC de acest fel nu are {n} cifră</numerusform>
            <numerusform>un cod EAN sau UPC de acest fel nu are {n} cifre</numerusform>
            <numerusform>un cod EAN sau UPC de acest fel nu are {n} de cifre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an Interleaved 2 of 5 code holds digits alone</source>
        <translation>un cod Interleaved 2 of 5 conține numai cifre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>no Interleaved 2 of 5 code is {n} digit long</source>
        <translation>
            <numerusform>niciun cod Interleaved 2 of 5 nu are {n} cifră</numerusform>
            <numerusform>niciun cod Interleaved 2 of 5 nu are {n} cifre</numerusform>
            <numerusform>niciun cod Interleaved 2 of 5 nu are {n} de cifre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>{number} ends in {wrong}, but {right} belongs there</source>
        <translation>{number} se termină în {wrong}, dar trebuia {right}</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>This code sets up scanners that type as a keyboard; the line check tries all others</source>
        <translation>Acest cod configurează scanerele-tastatură; verificarea aparatelor le încearcă pe celelalte</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>a card of this bench</source>
        <translation>un card al acestui post</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>a quantity card holds 1 to {most}</source>
        <translation>un card de cantitate are de la 1 la {most}</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>character {sign} is in the code, which no label carries</source>
        <translation>codul conține caracterul {sign}, care nu apare pe nicio etichetă</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/barcode.py"/>
        <source>the code has {n} character, more than any symbol holds</source>
        <translation>
            <numerusform>codul are {n} caracter, mai mult decât încape într-un simbol</numerusform>
            <numerusform>codul are {n} caractere, mai multe decât încap într-un simbol</numerusform>
            <numerusform>codul are {n} de caractere, mai multe decât încap într-un simbol</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>the code is empty</source>
        <translation>codul este gol</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this card came in small letters: is Caps Lock on?</source>
        <translation>cardul a venit cu minuscule: este activ Caps Lock?</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this card is for a newer program</source>
        <translation>acest card este pentru un program mai nou</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this command card is not known to this program</source>
        <translation>acest card de acțiune nu este cunoscut de program</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Approve</source>
        <translation>Aprobare</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Back to work</source>
        <translation>Înapoi la lucru</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Break</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Call supervisor</source>
        <translation>Chemați șeful</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Camera</source>
        <translation>Cameră</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Choose</source>
        <translation>Alegere</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Clear</source>
        <translation>Am citit</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Close the order when every line is complete.</source>
        <translation>Închide comanda când fiecare linie este completă.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Devices</source>
        <translation>Aparate</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Everything a step larger; after the largest, as before.</source>
        <translation>Totul cu o treaptă mai mare; după cea mai mare, ca înainte.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Hold the order until a supervisor has looked.</source>
        <translation>Reține comanda până o vede un șef de tură.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>How this bench is set up.</source>
        <translation>Cum este configurat postul.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>I have read the message.</source>
        <translation>Am citit mesajul.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Label again</source>
        <translation>Etichetă din nou</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Leave the bench; an open order stays as it is.</source>
        <translation>Părăsiți postul; o comandă deschisă rămâne cum este.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Leave this order as it is and take another.</source>
        <translation>Lăsați comanda așa cum este și luați alta.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Look for new orders and devices now.</source>
        <translation>Caută acum comenzi și aparate noi.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Louder</source>
        <translation>Mai tare</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Move the choice down.</source>
        <translation>Mută alegerea în jos.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Move the choice up.</source>
        <translation>Mută alegerea în sus.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>My day</source>
        <translation>Ziua mea</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Next</source>
        <translation>Următor</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print a test on each printer.</source>
        <translation>Tipărește un test pe fiecare imprimantă.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print the last carton label once more, as a copy.</source>
        <translation>Tipărește încă o dată ultima etichetă de cutie, ca copie.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print the last packing slip once more, as a copy.</source>
        <translation>Tipărește încă o dată ultima listă de ambalare, ca copie.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Put order aside</source>
        <translation>Comanda deoparte</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Quieter</source>
        <translation>Mai încet</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Refresh</source>
        <translation>Reîmprospătare</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Scanners, scale, printers, server and papers.</source>
        <translation>Scanere, cântar, imprimante, server și hârtii.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: damaged</source>
        <translation>Lipsă: deteriorat</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: none left</source>
        <translation>Lipsă: epuizat</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: not found</source>
        <translation>Lipsă: negăsit</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Sign out</source>
        <translation>Deconectare</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Slip again</source>
        <translation>Listă din nou</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Supervisor: it stays out of the box.</source>
        <translation>Șef de tură: rămâne în afara cutiei.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Supervisor: let it pass.</source>
        <translation>Șef de tură: acceptați.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take a break; your badge brings all back as it was.</source>
        <translation>Luați o pauză; ecusonul readuce totul cum era.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take the last pick back out of the box.</source>
        <translation>Scoate ultima scanare din cutie.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take what the choice is on.</source>
        <translation>Ia ce este ales.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Test print</source>
        <translation>Test tipărire</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The next language.</source>
        <translation>Limba următoare.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line cannot be found.</source>
        <translation>Restul acestei linii nu se găsește.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line is damaged.</source>
        <translation>Restul acestei linii este deteriorat.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line is not in stock.</source>
        <translation>Restul acestei linii nu este în stoc.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Tones and words a step louder.</source>
        <translation>Sunete și cuvinte cu o treaptă mai tare.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Tones and words a step quieter.</source>
        <translation>Sunete și cuvinte cu o treaptă mai încet.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Try every device; the same again ends it.</source>
        <translation>Încearcă fiecare aparat; la fel se și încheie.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Undo</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What the next camera sees, beside the page.</source>
        <translation>Ce vede camera următoare, lângă pagină.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What to do now, step by step.</source>
        <translation>Ce e de făcut acum, pas cu pas.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What was packed today.</source>
        <translation>Ce s-a ambalat azi.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Zoom</source>
        <translation>Mărire</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../packing/verdict.py"/>
        <source>Line check</source>
        <translation>Verificarea aparatelor</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../station/settings.py"/>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../station/settings_file.py"/>
        <location filename="../../station/ui/preferences.py"/>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>camera {port}</source>
        <translation>cameră {port}</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>catalogue</source>
        <translation>catalog</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>keyboard</source>
        <translation>tastatură</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>label</source>
        <translation>etichetă</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scale</source>
        <translation>cântar</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scanner</source>
        <translation>scaner</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scanner {port}</source>
        <translation>scaner {port}</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>signal light</source>
        <translation>lampă</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>slip</source>
        <translation>listă</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) and ({other}) exclude each other: scan another code of the same thing</source>
        <translation>({ai}) și ({other}) se exclud: scanați alt cod al aceluiași lucru</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) beside a signature needs its serial number, but {value} has none: scan another code of the same thing</source>
        <translation>({ai}) lângă o semnătură cere numărul de serie, dar {value} nu îl are: scanați alt cod al aceluiași lucru</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) is both {one} and {other}: scan another code of the same thing</source>
        <translation>({ai}) este și {one}, și {other}: scanați alt cod al aceluiași lucru</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) needs {others} beside it, which this code lacks: scan the label's other code</source>
        <translation>({ai}) cere alături {others}, care lipsește din cod: scanați celălalt cod de pe etichetă</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>another key</source>
        <translation>altă cheie</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>{one} with {other}</source>
        <translation>{one} cu {other}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/coupons.py"/>
        <source>a digit for {field}</source>
        <translation>o cifră pentru {field}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/coupons.py"/>
        <source>{choices} for {field}</source>
        <translation>{choices} pentru {field}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/coupons.py"/>
        <source>{n} digit for {field}</source>
        <translation>
            <numerusform>{n} cifră pentru {field}</numerusform>
            <numerusform>{n} cifre pentru {field}</numerusform>
            <numerusform>{n} de cifre pentru {field}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a certain day of the month</source>
        <translation>o anumită zi a lunii</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a date of eight digits, year, month and day</source>
        <translation>o dată din opt cifre, an, lună și zi</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a date of six digits, year, month and day</source>
        <translation>o dată din șase cifre, an, lună și zi</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a day up to {last} in that month</source>
        <translation>o zi până la {last} în acea lună</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a minute from 00 to {most}</source>
        <translation>minute de la 00 la {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a minute of two digits</source>
        <translation>minute din două cifre</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a month from 01 to 12</source>
        <translation>o lună de la 01 la 12</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a second from 00 to {most}</source>
        <translation>secunde de la 00 la {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a second of two digits</source>
        <translation>secunde din două cifre</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a time of four digits, hour and minute</source>
        <translation>o oră din patru cifre, ora și minutele</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>an hour from 00 to {most}</source>
        <translation>o oră de la 00 la {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>an hour of two digits</source>
        <translation>o oră din două cifre</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>({ai}) is no GS1 application identifier: scan another code</source>
        <translation>({ai}) nu este un identificator de aplicație GS1: scanați alt cod</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>({ai}){value}: expected {size} characters, but {count} came: scan it again, or another code of the same thing</source>
        <translation>({ai}){value}: se așteptau {size} caractere, au venit {count}: scanați din nou sau alt cod al aceluiași lucru</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code holds at least one element, but it is empty: scan it again</source>
        <translation>Un cod GS1 conține cel puțin un element, dar este gol: scanați din nou</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code holds up to {most} elements, but more came</source>
        <translation>Un cod GS1 are cel mult {most} elemente, dar au venit mai multe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code is at most {most} long, but {n} character came</source>
        <translation>
            <numerusform>Lungimea unui cod GS1 este cel mult {most}, dar a venit {n} caracter</numerusform>
            <numerusform>Lungimea unui cod GS1 este cel mult {most}, dar au venit {n} caractere</numerusform>
            <numerusform>Lungimea unui cod GS1 este cel mult {most}, dar au venit {n} de caractere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>Expected a GS1 application identifier, but {came} came: scan it again, or another code of it</source>
        <translation>Se aștepta un identificator de aplicație GS1, dar a venit {came}: scanați din nou sau alt cod al lui</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>{least} to {most}</source>
        <translation>de la {least} la {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/faults.py"/>
        <source>({ai}){value}: expected {expected}, but {came} came: scan it again, or another code of the same thing</source>
        <translation>({ai}){value}: se aștepta {expected}, dar a venit {came}: scanați din nou sau alt cod al aceluiași lucru</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/faults.py"/>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) belongs in its path, not in its query</source>
        <translation>({ai}) trebuie să fie în cale, nu în interogare</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) cannot stand in its query</source>
        <translation>({ai}) nu poate sta în interogare</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) is both {one} and {other}</source>
        <translation>({ai}) este și {one}, și {other}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) is in it twice</source>
        <translation>({ai}) apare de două ori</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>This is no sound GS1 Digital Link: {why}. Scan another code of the same thing</source>
        <translation>Acest GS1 Digital Link nu este valid: {why}. Scanați alt cod al aceluiași lucru</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>a domain and a path are expected</source>
        <translation>se așteaptă un domeniu și o cale</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>a key such as (01) is expected</source>
        <translation>se așteaptă o cheie precum (01)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/links.py"/>
        <source>a length up to {most} is expected, but {n} character came</source>
        <translation>
            <numerusform>se așteaptă o lungime de cel mult {most}, dar a venit {n} caracter</numerusform>
            <numerusform>se așteaptă o lungime de cel mult {most}, dar au venit {n} caractere</numerusform>
            <numerusform>se așteaptă o lungime de cel mult {most}, dar au venit {n} de caractere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>brackets in a domain stand around a whole IPv6 address</source>
        <translation>parantezele dintr-un domeniu încadrează o adresă IPv6 întreagă</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>https:// or http:// is expected, but {came} came</source>
        <translation>se așteaptă https:// sau http://, dar a venit {came}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>there is no GS1 key such as /01/… at the end of its path</source>
        <translation>la sfârșitul căii nu există o cheie GS1 precum /01/…</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{name} in its query is no application identifier</source>
        <translation>{name} din interogare nu este un identificator de aplicație</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{path} in its path is no key with its qualifiers in order</source>
        <translation>{path} din cale nu este o cheie cu calificatorii în ordine</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{sign} cannot stand in a domain</source>
        <translation>{sign} nu poate sta într-un domeniu</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{sign} cannot stand in a link</source>
        <translation>{sign} nu poate sta într-un link</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0 or 1</source>
        <translation>0 sau 1</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0, 1 or 9</source>
        <translation>0, 1 sau 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0, 1, 2 or 9</source>
        <translation>0, 1, 2 sau 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a bank account number (IBAN)</source>
        <translation>un cont bancar (IBAN)</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a bank account number (IBAN) of 11 to 34 characters</source>
        <translation>un cont bancar (IBAN) de 11 până la 34 de caractere</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a country's three digits, or 999</source>
        <translation>cele trei cifre ale unei țări sau 999</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a hyphen</source>
        <translation>o cratimă</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a letter, a digit, - or _</source>
        <translation>o literă, o cifră, - sau _</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a piece from 1 on</source>
        <translation>o piesă de la 1 în sus</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a piece not above the total</source>
        <translation>o piesă nu mai mare decât totalul</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a place not after the end</source>
        <translation>o poziție nu mai mare decât sfârșitul</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a total from 1 on</source>
        <translation>un total de la 1 în sus</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a type of media, 01 to 10 or 80 to 99</source>
        <translation>un tip de suport, 01–10 sau 80–99</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a type of package</source>
        <translation>un tip de ambalaj</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>capital letters and digits</source>
        <translation>majuscule și cifre</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>capital letters, digits and #-/</source>
        <translation>majuscule, cifre și #-/</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>check digit {right} at its end</source>
        <translation>cifra de control {right} la sfârșit</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>digits 0 to 9</source>
        <translation>cifre de la 0 la 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>digits with a check digit</source>
        <translation>cifre cu o cifră de control</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>letters, digits and !"%&amp;'()*+,-./:;&lt;=&gt;?_</source>
        <translation>litere, cifre și !"%&amp;'()*+,-./:;&lt;=&gt;?_</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>letters, digits, - and _</source>
        <translation>litere, cifre, - și _</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>more than zero</source>
        <translation>mai mult decât zero</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>no more = than fill it up</source>
        <translation>nu mai multe = decât sunt necesare pentru completare</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>no zero before the number</source>
        <translation>fără zero înaintea numărului</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>one character</source>
        <translation>un caracter</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>piece and total in equally many digits</source>
        <translation>piesa și totalul cu același număr de cifre</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>something that is no digit</source>
        <translation>ceva ce nu este cifră</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>ten digits</source>
        <translation>zece cifre</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the check digits of this account</source>
        <translation>cifrele de control ale acestui cont</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the three digits of a country</source>
        <translation>cele trei cifre ale unei țări</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the three digits of a currency</source>
        <translation>cele trei cifre ale unei monede</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the two letters of a country</source>
        <translation>cele două litere ale unei țări</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two check characters at its end</source>
        <translation>două caractere de control la sfârșit</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two hexadecimal digits after %</source>
        <translation>două cifre hexazecimale după %</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two numbers with / between</source>
        <translation>două numere cu / între ele</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/linters.py"/>
        <source>up to {n} character</source>
        <translation>
            <numerusform>cel mult {n} caracter</numerusform>
            <numerusform>cel mult {n} caractere</numerusform>
            <numerusform>cel mult {n} de caractere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>zero</source>
        <translation>zero</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>{most} or less</source>
        <translation>{most} sau mai puțin</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>{right} as its two check characters</source>
        <translation>{right} ca cele două caractere de control</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/reading.py"/>
        <source>({ai}){value}: expected a number above zero: scan another code of the same thing</source>
        <translation>({ai}){value}: se aștepta un număr peste zero: scanați alt cod al aceluiași lucru</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>a code with two meanings</source>
        <translation>un cod cu două sensuri</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>not for now</source>
        <translation>nu pentru acum</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>not readable</source>
        <translation>ilizibil</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: damaged</source>
        <translation>lipsă: deteriorat</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: none left</source>
        <translation>lipsă: epuizat</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: not found</source>
        <translation>lipsă: negăsit</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: other</source>
        <translation>lipsă: alt motiv</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>unknown badge</source>
        <translation>ecuson necunoscut</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>badge</source>
        <translation>ecuson</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>command {command}</source>
        <translation>acțiunea {command}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>item {sku}</source>
        <translation>articolul {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>order {number}</source>
        <translation>comanda {number}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>quantity {units}</source>
        <translation>cantitatea {units}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>unknown code</source>
        <translation>cod necunoscut</translation>
    </message>
    <message>
        <location filename="../../packing/meanings.py"/>
        <source>carton {sscc}</source>
        <translation>cutia {sscc}</translation>
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
        <translation>{units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>A case of {sku} whose count is not in the catalogue</source>
        <translation>Un bax de {sku} al cărui conținut nu este în catalog</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code of an article that is not known here</source>
        <translation>Un cod intern al unui articol necunoscut aici</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code of one company, not in the catalogue</source>
        <translation>Un cod intern al unei firme, care nu este în catalog</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code, and no region is set here</source>
        <translation>Un cod intern, dar aici nu este setată o regiune</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>Goods of varying measure of {sku}, not in the catalogue</source>
        <translation>Marfă cu măsură variabilă {sku}, care nu este în catalog</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>Goods of varying measure, not in the catalogue</source>
        <translation>Marfă cu măsură variabilă, care nu este în catalog</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>In-store article {number} is not in the catalogue</source>
        <translation>Articolul intern {number} nu este în catalog</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>This is the small code beside an EAN code: scan the large one</source>
        <translation>Acesta este codul mic de lângă un cod EAN: scanați-l pe cel mare</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>A gift or a sample</source>
        <translation>Un cadou sau o mostră</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Right article, wrong barcode on it</source>
        <translation>Articol corect, cod de bare greșit pe el</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Seen, and it is right</source>
        <translation>Văzut, este în regulă</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Takes the place of an article that is out of stock</source>
        <translation>Înlocuiește un articol care nu este în stoc</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>The customer agreed</source>
        <translation>Clientul este de acord</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the count in {number} is wrong</source>
        <translation>cifra de control a cantității din {number} este greșită</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the price in {number} is wrong</source>
        <translation>cifra de control a prețului din {number} este greșită</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the weight in {number} is wrong</source>
        <translation>cifra de control a greutății din {number} este greșită</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>{number} counts no pieces</source>
        <translation>{number} nu indică nicio bucată</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>It is a carton: {sscc}.</source>
        <translation>Este o cutie: {sscc}.</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>No units are missing.</source>
        <translation>Nu lipsește nicio bucată.</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>asked for at the bench</source>
        <translation>cerut la post</translation>
    </message>
    <message>
        <location filename="../../packing/text.py"/>
        <source>{one} or {other}</source>
        <translation>{one} sau {other}</translation>
    </message>
    <message>
        <location filename="../../packing/text.py"/>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>A supervisor is needed</source>
        <translation>E nevoie de șeful de tură</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Already packed</source>
        <translation>Deja ambalată</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Another order is open</source>
        <translation>Altă comandă e deschisă</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Approve, or send back to work.</source>
        <translation>Aprobați sau trimiteți înapoi la lucru.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Approved by {name}</source>
        <translation>Aprobat de {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Ask a supervisor to scan their badge.</source>
        <translation>Rugați un șef de tură să-și scaneze ecusonul.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Call a supervisor.</source>
        <translation>Chemați un șef de tură.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Close the box and put the label on.</source>
        <translation>Închideți cutia și lipiți eticheta.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Code has two meanings</source>
        <translation>Cod cu două sensuri</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Complete: scan the order's number or Done.</source>
        <translation>Complet: scanați numărul comenzii sau Gata.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Copy {copy} of the label</source>
        <translation>Copia {copy} a etichetei</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Copy {copy} of the slip</source>
        <translation>Copia {copy} a listei</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Damaged.</source>
        <translation>Deteriorat.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Finish {order} or put it aside, then scan {detail} again.</source>
        <translation>Terminați {order} sau puneți-o deoparte, apoi scanați din nou {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>For order {order}.</source>
        <translation>Pentru comanda {order}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Go on scanning.</source>
        <translation>Continuați scanarea.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Go on with the order.</source>
        <translation>Continuați comanda.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Goodbye {name}</source>
        <translation>La revedere, {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Heard</source>
        <translation>Auzit</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Heard: {device}</source>
        <translation>Auzit: {device}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Hello {name}</source>
        <translation>Bună, {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Help, then press Back to work.</source>
        <translation>Ajutați, apoi apăsați „Înapoi la lucru”.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>It may be {detail}. Scan another code of the same thing.</source>
        <translation>Poate fi {detail}. Scanați alt cod al aceluiași lucru.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line check ended</source>
        <translation>Verificare încheiată</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line checked: all well</source>
        <translation>Aparate verificate: totul bine</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line checked: look at {devices}</source>
        <translation>Aparate verificate: vedeți {devices}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Next item counts {units}</source>
        <translation>Articolul următor: {units} buc.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>No order open</source>
        <translation>Nicio comandă deschisă</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nobody signed in</source>
        <translation>Nimeni autentificat</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>None left.</source>
        <translation>Epuizat.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not complete yet</source>
        <translation>Încă incomplet</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not found.</source>
        <translation>Negăsit.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not in this order</source>
        <translation>Nu e în comandă</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not needed now</source>
        <translation>Nu e nevoie acum</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not readable</source>
        <translation>Ilizibil</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing is on hold</source>
        <translation>Nimic reținut</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing to print</source>
        <translation>Nimic de tipărit</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing to undo</source>
        <translation>Nimic de anulat</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing was packed.</source>
        <translation>Nu s-a ambalat nimic.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Open on another bench</source>
        <translation>Deschisă la alt post</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order cancelled</source>
        <translation>Comandă anulată</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order waits</source>
        <translation>Comanda așteaptă</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order}</source>
        <translation>Comanda {order}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order} packed</source>
        <translation>Comanda {order} ambalată</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order} put aside</source>
        <translation>Comanda {order} pusă deoparte</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Other reason.</source>
        <translation>Alt motiv.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Pack an order first.</source>
        <translation>Ambalați întâi o comandă.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put it aside.</source>
        <translation>Puneți-l deoparte.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put it with the packed boxes: {detail}.</source>
        <translation>Puneți-o lângă cutiile ambalate: {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put the goods back and put the order aside.</source>
        <translation>Puneți marfa înapoi și comanda deoparte.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put {sku} aside and take {next}.</source>
        <translation>Puneți {sku} deoparte și luați {next}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put {units} of {sku} back: this order still takes {detail}.</source>
        <translation>Puneți înapoi {units} × {sku}: comanda mai cere {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Ready</source>
        <translation>Gata de lucru</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan a badge to go on.</source>
        <translation>Scanați un ecuson ca să continuați.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan again: {detail}.</source>
        <translation>Scanați din nou: {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan an order's number first.</source>
        <translation>Scanați întâi numărul unei comenzi.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan an order's number.</source>
        <translation>Scanați numărul unei comenzi.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan it again. Still unknown? Ask a supervisor for a new badge.</source>
        <translation>Scanați din nou. Tot necunoscut? Cereți șefului de tură un ecuson nou.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the article's own barcode.</source>
        <translation>Scanați codul de bare al articolului.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the card with each scanner: nothing counts now.</source>
        <translation>Scanați cardul cu fiecare scaner: acum nu se numără nimic.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the item.</source>
        <translation>Scanați articolul.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>Scan the one item still missing, or say that it is short.</source>
        <translation>
            <numerusform>Scanați articolul care mai lipsește sau marcați-l lipsă.</numerusform>
            <numerusform>Scanați cele {n} articole care mai lipsesc sau marcați-le lipsă.</numerusform>
            <numerusform>Scanați cele {n} de articole care mai lipsesc sau marcați-le lipsă.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan your badge first.</source>
        <translation>Scanați întâi ecusonul.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Server does not answer</source>
        <translation>Serverul nu răspunde</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Short: {units} of {sku}</source>
        <translation>Lipsă: {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Supervisor {name}</source>
        <translation>Șef de tură {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Supervisor: scan your badge.</source>
        <translation>Șef de tură: scanați ecusonul.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take an order that is in hand here; {detail} has to wait.</source>
        <translation>Luați o comandă disponibilă aici; {detail} trebuie să aștepte.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take another order: another bench has this one ({detail}).</source>
        <translation>Luați altă comandă: aceasta este la alt post ({detail}).</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take it out of the box.</source>
        <translation>Scoateți-l din cutie.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take {units} of {sku}.</source>
        <translation>Luați {units} × {sku}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Taken back: {units} of {sku}</source>
        <translation>Scos: {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>This card is for the bench's screen: nothing of the order changes.</source>
        <translation>Acest card este pentru ecranul postului: comanda nu se schimbă.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Too many</source>
        <translation>Prea multe</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Tried only, it counts for nothing: {what}.</source>
        <translation>Doar încercat, nu se numără: {what}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Unknown badge</source>
        <translation>Ecuson necunoscut</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Unknown code</source>
        <translation>Cod necunoscut</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Waits for a supervisor</source>
        <translation>Așteaptă șeful de tură</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Wanted again: {units} of {sku}</source>
        <translation>Cerut din nou: {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>You scanned {scanned}, this order wants {wanted}.</source>
        <translation>Scanat: {scanned}. Comanda cere: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>an item that does not match</source>
        <translation>un articol care nu se potrivește</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>help is wanted</source>
        <translation>se cere ajutor</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>nothing known</source>
        <translation>nimic cunoscut</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>what is on the list</source>
        <translation>ce este pe listă</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>{detail} is not known here: ask the office whether it was released.</source>
        <translation>{detail} nu este cunoscută aici: întrebați la birou dacă a fost eliberată.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>{name}: back to work</source>
        <translation>{name}: înapoi la lucru</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>{n} more to take.</source>
        <translation>
            <numerusform>Mai luați {n}.</numerusform>
            <numerusform>Mai luați {n}.</numerusform>
            <numerusform>Mai luați {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/packed_box.py"/>
        <location filename="../../station/ui/procedures.py"/>
        <source>Close the box.</source>
        <translation>Închideți cutia.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>Scan your badge</source>
        <translation>Scanați ecusonul</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>Then the bench is yours.</source>
        <translation>Apoi postul este al dumneavoastră.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Unknown order</source>
        <translation>Comandă necunoscută</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>It is not known what was printed: look at the printer, and reprint it if it did not come out.</source>
        <translation>Nu se știe ce s-a tipărit: priviți imprimanta și tipăriți din nou dacă nu a ieșit.</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>The printer's driver failed ({fault}).</source>
        <translation>Driverul imprimantei a eșuat ({fault}).</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>{trouble}. It prints as soon as that is mended.</source>
        <translation>{trouble}. Tipărește de îndată ce se remediază.</translation>
    </message>
    <message>
        <location filename="../../printing/spool.py"/>
        <source>the program ended while this was being sent: see whether it came out, and reprint it if not</source>
        <translation>programul s-a oprit în timpul trimiterii: vedeți dacă a ieșit și tipăriți din nou dacă nu</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>A barcode of nothing was asked for: give the order its number first.</source>
        <translation>S-a cerut un cod de bare gol: dați mai întâi comenzii numărul.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>An SSCC has 18 digits, the last one a check digit, but {came} came: no label is printed.</source>
        <translation>Un SSCC are 18 cifre, ultima de control, dar a venit {came}: nu se tipărește eticheta.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>Code 128 carries 1 to {most} printable ASCII characters, but {came} came: it cannot be printed as this barcode.</source>
        <translation>Code 128 poartă caractere ASCII tipăribile, lungime 1–{most}, dar a venit {came}: nu se poate tipări cu acest cod.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>Code 128 carries printable ASCII characters, but {came} came.</source>
        <translation>Code 128 poartă caractere ASCII tipăribile, dar a venit {came}.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>No barcode can carry {came}: it cannot be printed.</source>
        <translation>Niciun cod de bare nu poate purta {came}: nu se poate tipări.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>{came} makes a barcode too dense to be read from this paper: it cannot be printed.</source>
        <translation>{came} dă un cod de bare prea dens pentru această hârtie: nu se poate tipări.</translation>
    </message>
    <message>
        <location filename="../../station/app.py"/>
        <source>The journal and the orders are opened.</source>
        <translation>Se deschid jurnalul și comenzile.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>Company prefix {prefix} leaves {room} carton numbers for each of {stations:,} stations, and carton {number} of station {station} has none: set a shorter company prefix, or ask GS1 for a further one.</source>
        <translation>Prefixul de firmă {prefix} lasă {room} numere de cutie pentru fiecare din cele {stations:,} de posturi, iar cutia {number} de la postul {station} nu mai are: setați un prefix mai scurt sau cereți la GS1 încă unul.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>It is with {bench} now.</source>
        <translation>Acum este la {bench}.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>order {number}, packed at this bench</source>
        <translation>comanda {number}, ambalată la acest post</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Keep off it for a moment.</source>
        <translation>Nu îl atingeți o clipă.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Press Print a test.</source>
        <translation>Apăsați Tipăriți un test.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Put its pan back, or press its zero key.</source>
        <translation>Puneți talerul la loc sau apăsați tasta de zero.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Scan the card with it.</source>
        <translation>Scanați cardul cu el.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>See that the paper is there and can be read.</source>
        <translation>Vedeți dacă hârtia a ieșit și poate fi citită.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set it to send GS (FNC1) as it is.</source>
        <translation>Setați-l să trimită GS (FNC1) ca atare.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set it to send GS (FNC1): without it, lot and serial number run into each other.</source>
        <translation>Setați-l să trimită GS (FNC1): altfel lotul și numărul de serie se lipesc.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set its keyboard to US, and its handling of Caps Lock off.</source>
        <translation>Setați tastatura lui pe US și tratarea Caps Lock oprită.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Show it the card.</source>
        <translation>Arătați-i cardul.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it, and wait.</source>
        <translation>Luați tot de pe el și așteptați.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it.</source>
        <translation>Luați tot de pe el.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it; if it is empty, press its zero key.</source>
        <translation>Luați tot de pe el; dacă este gol, apăsați tasta de zero.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>below its range</source>
        <translation>sub domeniul de măsurare</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>heard, {codes}, AIM identifier {aim}</source>
        <translation>auzit, {codes}, identificator AIM {aim}</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>heard, {codes}, no AIM identifier</source>
        <translation>auzit, {codes}, fără identificator AIM</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>no weight yet</source>
        <translation>încă fără greutate</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>not at rest</source>
        <translation>instabil</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>not tried yet</source>
        <translation>încă neîncercat</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>overloaded</source>
        <translation>supraîncărcat</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>printed a test</source>
        <translation>a tipărit un test</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{Seen}.</source>
        <translation>{Seen}.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{amount:,} g</source>
        <translation>{amount:,} g</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; letters come in the wrong case</source>
        <translation>{heard}; majusculele și minusculele vin inversate</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) comes as {signs}</source>
        <translation>{heard}; separatorul (GS) vine ca {signs}</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) is kept</source>
        <translation>{heard}; separatorul (GS) se păstrează</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) is lost</source>
        <translation>{heard}; separatorul (GS) se pierde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/line_check.py"/>
        <source>{n} code</source>
        <translation>
            <numerusform>{n} cod</numerusform>
            <numerusform>{n} coduri</numerusform>
            <numerusform>{n} de coduri</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{weight} at rest</source>
        <translation>{weight}, stabil</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{weight}, not at rest</source>
        <translation>{weight}, instabil</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <location filename="../../station/running.py"/>
        <source>not heard yet</source>
        <translation>încă neauzit</translation>
    </message>
    <message>
        <location filename="../../station/running.py"/>
        <source>is being opened</source>
        <translation>se deschide</translation>
    </message>
    <message>
        <location filename="../../station/running.py"/>
        <source>{codes}: has the form of a card of this bench, so neither counts. The office gives it another code.</source>
        <translation>{codes}: are forma unui card al acestui post, deci nu se numără. Biroul îi dă alt cod.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>A badge that signs in at start (unattended benches).</source>
        <translation>Un ecuson care se autentifică la pornire (posturi fără personal).</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>A light that shows the verdict: relays behind `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as `;protocol=lcus;right=1;wrong=2;attention=3`.</source>
        <translation>O lampă care arată rezultatul: relee la `serial:PORT[@BAUD]` sau `tcp:HOST:PORT`, cu opțiuni ca în devices.md, de exemplu `;protocol=lcus;right=1;wrong=2;attention=3`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Badge at start</source>
        <translation>Ecuson la pornire</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Badge needed</source>
        <translation>Ecuson necesar</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Bench's name</source>
        <translation>Numele postului</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Bench's token</source>
        <translation>Tokenul postului</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Codes that cameras read</source>
        <translation>Coduri citite de camere</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Colours of the window. `contrast` and `dark-contrast` are of high contrast; `auto`: as the system is set.</source>
        <translation>Culorile ferestrei. `contrast` și `dark-contrast` au contrast ridicat; `auto`: ca în sistem.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Company prefix</source>
        <translation>Prefix de firmă</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Data folder</source>
        <translation>Dosar de date</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Dots per inch of the label printer.</source>
        <translation>Puncte pe inch ale imprimantei de etichete.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Folder of the journal and the store.</source>
        <translation>Dosarul jurnalului și al datelor.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Full screen</source>
        <translation>Ecran complet</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>GS1 company prefix of the cartons' SSCC. Empty: the server's, else the demonstration prefix 9521234.</source>
        <translation>Prefixul de firmă GS1 pentru SSCC-ul cutiilor. Gol: al serverului, altfel prefixul demonstrativ 9521234.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How in-store codes with a weight or a price are read: one of {regions}, or layouts of one's own such as `29IIIIIWWWWW`. See [codes](codes.md#in-store-codes). Empty: they are looked up whole.</source>
        <translation>Cum se citesc codurile interne cu greutate sau preț: una din {regions} sau formate proprii, precum `29IIIIIWWWWW`. Vezi [codes](codes.md#in-store-codes). Gol: se caută întregi.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How large all that is written is, in per cent.</source>
        <translation>Mărimea scrisului, în procente.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How loud verdicts are, in per cent of the computer's own volume. 10 less are 3 dB less; 0 is silent.</source>
        <translation>Cât de tare se aud rezultatele, în procente din volumul calculatorului. 10 mai puțin înseamnă 3 dB mai puțin; 0 este mut.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How orders are packed</source>
        <translation>Cum se ambalează comenzile</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>In-store codes</source>
        <translation>Coduri interne</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Kiosk</source>
        <translation>Chioșc</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Label printer's language</source>
        <translation>Limbajul imprimantei de etichete</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Label's dots per inch</source>
        <translation>Puncte pe inch la etichetă</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Language of the window while nobody with a language of their own is signed in. Empty: the computer's.</source>
        <translation>Limba ferestrei cât timp nu este autentificat nimeni cu o limbă proprie. Gol: cea a calculatorului.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Last item closes</source>
        <translation>Ultimul articol închide</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Locks after (minutes)</source>
        <translation>Se blochează după (minute)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Minutes without a key, a touch or a scan after which the bench locks itself until a badge is read. 0: never.</source>
        <translation>Minute fără tastă, atingere sau scanare după care postul se blochează până la citirea unui ecuson. 0: niciodată.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders held in hand</source>
        <translation>Comenzi ținute la post</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders that this bench's team wants to pack in a day. 0: no goal is shown.</source>
        <translation>Comenzi pe care echipa postului vrea să le ambaleze într-o zi. 0: nu se arată un obiectiv.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders to hold in hand for the time when the server does not answer.</source>
        <translation>Comenzi ținute la post pentru când serverul nu răspunde.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Page of slips printed as PDF.</source>
        <translation>Pagina listelor tipărite ca PDF.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printer of carton labels, written like the other.</source>
        <translation>Imprimanta etichetelor de cutie, scrisă ca cealaltă.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printer of packing slips: `tcp:HOST[:PORT]`, `serial:PORT`, `file:PATH`.</source>
        <translation>Imprimanta listelor de ambalare: `tcp:HOST[:PORT]`, `serial:PORT`, `file:PATH`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printers and papers</source>
        <translation>Imprimante și hârtii</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printers can answer</source>
        <translation>Imprimantele pot răspunde</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners and cameras</source>
        <translation>Scanere și camere</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners, cameras, scale</source>
        <translation>Scanere, camere, cântar</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners, each `[NAME=]ADDRESS[;option=value]…` as in devices.md: `serial:PORT[@BAUD]`, `serial:usb=VID:PID`, `tcp:HOST:PORT`, `stdin`, …. A keyboard scanner needs no entry.</source>
        <translation>Scanere, fiecare `[NAME=]ADDRESS[;option=value]…` ca în devices.md: `serial:PORT[@BAUD]`, `serial:usb=VID:PID`, `tcp:HOST:PORT`, `stdin`, …. Un scaner-tastatură nu trebuie trecut.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Screen and sound</source>
        <translation>Ecran și sunet</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Server's address</source>
        <translation>Adresa serverului</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Signal light</source>
        <translation>Lampă de semnalizare</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Size of type</source>
        <translation>Mărimea scrisului</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip paper's width (mm)</source>
        <translation>Lățimea hârtiei listei (mm)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip printer's language</source>
        <translation>Limbajul imprimantei de liste</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip's page as PDF</source>
        <translation>Pagina listei ca PDF</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Sounds</source>
        <translation>Sunete</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Spoken words</source>
        <translation>Cuvinte rostite</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Team's goal (orders)</source>
        <translation>Obiectivul echipei (comenzi)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The last item closes the order and prints, without a closing scan.</source>
        <translation>Ultimul articol închide comanda și tipărește, fără o scanare de închidere.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The printers can answer: they are asked for paper first, and `sent` means printed.</source>
        <translation>Imprimantele pot răspunde: întâi sunt întrebate de hârtie, iar `sent` înseamnă tipărit.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The scale: `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as `;protocol=sbi`. Its language is found out where none is given.</source>
        <translation>Cântarul: `serial:PORT[@BAUD]` sau `tcp:HOST:PORT`, cu opțiuni ca în devices.md, precum `;protocol=sbi`. Limbajul se află singur dacă nu este dat.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The server's address, such as `http://warehouse:8765`. Empty: this bench works alone.</source>
        <translation>Adresa serverului, precum `http://warehouse:8765`. Gol: postul lucrează singur.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This bench</source>
        <translation>Acest post</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This bench's name. Empty: as enrolled at the server, or `bench-1` without one.</source>
        <translation>Numele acestui post. Gol: cel înregistrat la server sau, fără server, `bench-1`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This station's token, printed once by `packbench admin enroll-station`.</source>
        <translation>Tokenul acestui post, tipărit o singură dată de `packbench admin enroll-station`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Volume</source>
        <translation>Volum</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What cameras read, such as `EAN-13` and `Data-Matrix`. Empty: all that is usual on goods, cartons and papers (docs/devices.md). Fewer cost less.</source>
        <translation>Ce citesc camerele, precum `EAN-13` și `Data-Matrix`. Gol: tot ce e obișnuit pe marfă, cutii și hârtii (docs/devices.md). Mai puține costă mai puțin.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What the label printer understands.</source>
        <translation>Ce înțelege imprimanta de etichete.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What the slip printer understands.</source>
        <translation>Ce înțelege imprimanta de liste.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether a badge must be read first; `auto`: as soon as any badge is known.</source>
        <translation>Dacă trebuie citit întâi un ecuson; `auto`: de când se cunoaște vreun ecuson.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether the window fills the screen.</source>
        <translation>Dacă fereastra umple ecranul.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether the window has the whole screen for itself: no frame, before all others, and only a supervisor (anybody, where no badge is needed) closes it.</source>
        <translation>Dacă fereastra are tot ecranul: fără ramă, în fața celorlalte, și o închide doar un șef de tură (oricine, dacă nu trebuie ecuson).</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether verdicts are heard.</source>
        <translation>Dacă rezultatele se aud.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Which verdicts are spoken as well: those where something is to be done, or all. Needs the extra `speech`.</source>
        <translation>Ce rezultate se și rostesc: cele unde e ceva de făcut sau toate. Cere extensia `speech`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Width of the slip printer's paper in millimetres.</source>
        <translation>Lățimea hârtiei imprimantei de liste, în milimetri.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>a text</source>
        <translation>un text</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>a whole number</source>
        <translation>un număr întreg</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>texts</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>true or false</source>
        <translation>true sau false</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>{source}: {name} should be {wanted}, but {value} came.</source>
        <translation>{source}: {name} trebuie să fie {wanted}, dar a venit {value}.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Label printer</source>
        <translation>Imprimantă de etichete</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Slip printer</source>
        <translation>Imprimantă de liste</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Scale</source>
        <translation>Cântar</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>A server's address begins with http:// or https://, but {value} came.</source>
        <translation>Adresa unui server începe cu http:// sau https://, dar a venit {value}.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>The disk is full: {file} stays as it was. Make room, then change it again.</source>
        <translation>Discul este plin: {file} rămâne cum era. Faceți loc, apoi modificați din nou.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} cannot be written ({error}): it stays as it was. May this account write there?</source>
        <translation>{file} nu poate fi scris ({error}): rămâne cum era. Are contul drept de scriere acolo?</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} is read-only: whoever looks after this computer can change it.</source>
        <translation>{file} poate fi doar citit: îl modifică cine administrează acest calculator.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} should be a TOML file, but {error}. Mend it first: nothing was written.</source>
        <translation>{file} trebuie să fie un fișier TOML, dar {error}. Corectați-l întâi: nu s-a scris nimic.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{name} should be a whole number from 0 to {most}, but {value} came.</source>
        <translation>{name} trebuie să fie un număr întreg de la 0 la {most}, dar a venit {value}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Ships {when}</source>
        <translation>Pleacă {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Ships {when}, {span} left</source>
        <translation>Pleacă {when}, mai sunt {span}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Should have left at {when}</source>
        <translation>Trebuia să plece {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>late: {when}</source>
        <translation>întârziat: {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>{span} left</source>
        <translation>încă {span}</translation>
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
        <translation>O linie mai așteaptă articole, iar lista ar promite ce nu este în cutie.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>An item counts for an order, and none is open.</source>
        <translation>Un articol se numără la o comandă, dar niciuna nu este deschisă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Ask a supervisor for a new badge.</source>
        <translation>Cereți șefului de tură un ecuson nou.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Ask a supervisor to scan their badge here.</source>
        <translation>Rugați un șef de tură să-și scaneze ecusonul aici.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Bring what you have to that bench.</source>
        <translation>Duceți ce aveți la acel post.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Choose why it may pass, then approve (F3).</source>
        <translation>Alegeți motivul, apoi aprobați (F3).</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Compare the number with the paper, and scan it again.</source>
        <translation>Comparați numărul cu hârtia și scanați-l din nou.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Count what is in the box.</source>
        <translation>Numărați ce este în cutie.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Does it belong in the box all the same? Call a supervisor.</source>
        <translation>Totuși trebuie în cutie? Chemați un șef de tură.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Does the customer want more than the list says? Call a supervisor.</source>
        <translation>Clientul vrea mai mult decât scrie pe listă? Chemați șeful de tură.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Finish {order}, or put it aside (F9): it stays as it is.</source>
        <translation>Terminați {order} sau puneți-o deoparte (F9): rămâne cum este.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is it right? Ask the office whether the order was released.</source>
        <translation>Este corect? Întrebați la birou dacă a fost eliberată comanda.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is it unknown again? Call a supervisor: the article may be new.</source>
        <translation>Tot necunoscut? Chemați un șef de tură: articolul poate fi nou.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is there none left? Say that it is short (F6).</source>
        <translation>Nu mai este? Marcați lipsa (F6).</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Its box was closed before, so nothing more can go in.</source>
        <translation>Cutia ei este deja închisă, deci nu mai intră nimic.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Leave box and goods as they are: nothing counts until then.</source>
        <translation>Lăsați cutia și marfa cum sunt: până atunci nu se numără nimic.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look at what was scanned, and at the box.</source>
        <translation>Priviți ce s-a scanat și cutia.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look for its box among the packed ones.</source>
        <translation>Căutați cutia ei printre cele ambalate.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look for the article's own barcode: a carton may carry several.</source>
        <translation>Căutați codul de bare al articolului: pe cutie pot fi mai multe.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Neither this bench nor the server was told of this order.</source>
        <translation>Nici postul, nici serverul nu cunosc această comandă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No article, order, badge or command has this code.</source>
        <translation>Niciun articol, comandă, ecuson sau acțiune nu are acest cod.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No order, badge or command has this code, and no order is open.</source>
        <translation>Nicio comandă, ecuson sau acțiune nu are acest cod și nicio comandă nu este deschisă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No time to wait? Put the order aside (F9) and take another.</source>
        <translation>Nu puteți aștepta? Puneți comanda deoparte (F9) și luați alta.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Nobody here has this badge. It may be new, or be replaced by another.</source>
        <translation>Nimeni de aici nu are acest ecuson. Poate fi nou sau înlocuit cu altul.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>One box at a time: order {order} is still open at this bench.</source>
        <translation>Câte o cutie: comanda {order} este încă deschisă la acest post.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Only the server knows whether another bench has it, and it does not answer.</source>
        <translation>Doar serverul știe dacă este la alt post, iar el nu răspunde.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or choose one from the list: arrow keys, Enter.</source>
        <translation>Sau alegeți una din listă: săgeți, Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or send the order back to work (F4): what was scanned stays out of the box.</source>
        <translation>Sau trimiteți comanda înapoi la lucru (F4): ce s-a scanat rămâne în afara cutiei.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or type its number, then Enter.</source>
        <translation>Sau tastați numărul ei, apoi Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put back what is too many, and scan the rest one by one.</source>
        <translation>Puneți înapoi ce e în plus și scanați restul pe rând.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put it aside, not into the box.</source>
        <translation>Puneți-l deoparte, nu în cutie.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put this paper or tote aside, and take another order.</source>
        <translation>Puneți deoparte hârtia sau lada și luați altă comandă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan an order's number: it stands on its paper or its tote.</source>
        <translation>Scanați numărul unei comenzi: este pe hârtia sau pe lada ei.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan another code of the same thing.</source>
        <translation>Scanați alt cod al aceluiași lucru.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan it once more.</source>
        <translation>Scanați încă o dată.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan once more, slowly, from a hand's width.</source>
        <translation>Scanați încă o dată, încet, de la o palmă distanță.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan that one, or type the number and press Enter.</source>
        <translation>Scanați-l pe acela sau tastați numărul și apăsați Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan what is still missing: the list shows the lines that wait.</source>
        <translation>Scanați ce mai lipsește: lista arată liniile care așteaptă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Smooth the label, or scan another one of the same thing.</source>
        <translation>Neteziți eticheta sau scanați alta a aceluiași lucru.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Somebody at this bench asked for help.</source>
        <translation>Cineva de la acest post a cerut ajutor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Somebody else is packing it right now: two boxes for one order would go out.</source>
        <translation>Altcineva o ambalează chiar acum: ar pleca două cutii pentru o comandă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Something was scanned that the order does not want, and a supervisor was called.</source>
        <translation>S-a scanat ceva ce comanda nu cere și a fost chemat un șef de tură.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Supervisor: scan your badge here.</source>
        <translation>Șef de tură: scanați ecusonul aici.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take an order that the list calls ready: those are kept for this bench.</source>
        <translation>Luați o comandă marcată în listă „gata de lucru”: acelea sunt ținute la acest post.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take another order.</source>
        <translation>Luați altă comandă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take {next} and scan it.</source>
        <translation>Luați {next} și scanați.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The bench wants to know who packs.</source>
        <translation>Postul trebuie să știe cine ambalează.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The code was read, but what it says cannot be right. Part of it may be damaged.</source>
        <translation>Codul a fost citit, dar conținutul nu poate fi corect. Poate e deteriorat parțial.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The office took this order back.</source>
        <translation>Biroul a retras această comandă.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/explain.py"/>
        <source>The order has room for one more of {sku}, and this scan would have counted {units}.</source>
        <translation>
            <numerusform>În comandă mai încape {n} × {sku}, iar această scanare număra {units}.</numerusform>
            <numerusform>În comandă mai încap {n} × {sku}, iar această scanare număra {units}.</numerusform>
            <numerusform>În comandă mai încap {n} × {sku}, iar această scanare număra {units}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The order waits for a supervisor, and nothing counts until one has looked.</source>
        <translation>Comanda așteaptă un șef de tură; nimic nu se numără până nu o vede.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Then scan the other order again.</source>
        <translation>Apoi scanați din nou cealaltă comandă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>To let something pass is for supervisors.</source>
        <translation>Doar șefii de tură pot accepta ceva.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Try this one again when the strip below says that the server is back.</source>
        <translation>Încercați-o din nou când banda de jos arată că serverul a revenit.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Two things go by this code, and nothing here says which one it is.</source>
        <translation>Două lucruri au acest cod și nimic de aici nu arată care dintre ele este.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>{sku} is on no line of this order.</source>
        <translation>{sku} nu este pe nicio linie a comenzii.</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>Have a file taken in with “packbench orders import FILE”, or name a server in the settings ({key}).</source>
        <translation>Preluați un fișier cu „packbench orders import FILE” sau indicați un server în setări ({key}).</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>They come from the server as soon as the office has released some.</source>
        <translation>Vin de la server de îndată ce biroul eliberează comenzi.</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>Try your scanner meanwhile: {key}, then scan anything.</source>
        <translation>Între timp încercați scanerul: {key}, apoi scanați orice.</translation>
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
            <numerusform>{n} zi</numerusform>
            <numerusform>{n} zile</numerusform>
            <numerusform>{n} de zile</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} g</source>
        <translation>{n} g</translation>
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
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, done</source>
        <translation>{sku}: {picked} din {wanted}, gata</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, extra</source>
        <translation>{sku}: {picked} din {wanted}, în plus</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, open</source>
        <translation>{sku}: {picked} din {wanted}, deschis</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, short</source>
        <translation>{sku}: {picked} din {wanted}, lipsă</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>works alone</source>
        <translation>lucrează singur</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>look</source>
        <translation>verificați</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>to try</source>
        <translation>de încercat</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>well</source>
        <translation>bine</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>{standing}: {name}. {words}</source>
        <translation>{standing}: {name}. {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/order_head.py"/>
        <source>Carton {tail}: {n} unit</source>
        <translation>
            <numerusform>Cutia {tail}: {n} bucată</numerusform>
            <numerusform>Cutia {tail}: {n} bucăți</numerusform>
            <numerusform>Cutia {tail}: {n} de bucăți</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Nothing was packed: put the goods back.</source>
        <translation>Nu s-a ambalat nimic: puneți marfa înapoi.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Put the packing slip in, and close the box.</source>
        <translation>Puneți înăuntru lista de ambalare și închideți cutia.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Set it down for pickup. {leaves}.</source>
        <translation>Puneți-o la ridicare. {leaves}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Set it down.</source>
        <translation>Puneți-o jos.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Stick the carton label on its largest side.</source>
        <translation>Lipiți eticheta de cutie pe latura cea mai mare.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>and {n} more line</source>
        <translation>
            <numerusform>și încă {n} linie</numerusform>
            <numerusform>și încă {n} linii</numerusform>
            <numerusform>și încă {n} de linii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>{n} unit in the box</source>
        <translation>
            <numerusform>{n} bucată în cutie</numerusform>
            <numerusform>{n} bucăți în cutie</numerusform>
            <numerusform>{n} de bucăți în cutie</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>A supervisor changes this: scan a supervisor's badge.</source>
        <translation>Doar un șef de tură modifică aici: scanați-i ecusonul.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>As delivered.</source>
        <translation>Implicit.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the command line.</source>
        <translation>Vine din linia de comandă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the environment.</source>
        <translation>Vine din mediu.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the file.</source>
        <translation>Vine din fișier.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It is set in the environment: it is changed there.</source>
        <translation>Este setat în mediu: se modifică acolo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It is set on the command line: it is changed there.</source>
        <translation>Este setat în linia de comandă: se modifică acolo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>The bench would lose what is in it: only whoever starts the program names another.</source>
        <translation>Postul ar pierde ce este în el: doar cine pornește programul numește altul.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>A paper is torn? Print it again: it says that it is a copy.</source>
        <translation>S-a rupt o hârtie? Tipăriți-o din nou: va scrie pe ea că este o copie.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>About this program</source>
        <translation>Despre acest program</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>An order that was left open comes back where it was.</source>
        <translation>O comandă lăsată deschisă revine de unde a rămas.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Approve: it goes into the box, under your name.</source>
        <translation>Aprobare: intră în cutie, pe numele dumneavoastră.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Are both its cables in? Pull one out and put it in again.</source>
        <translation>Sunt puse ambele cabluri? Scoateți unul și puneți-l la loc.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Back to work: it stays out of the box.</source>
        <translation>Înapoi la lucru: rămâne în afara cutiei.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Call a supervisor: they scan their badge here.</source>
        <translation>Chemați un șef de tură: își scanează ecusonul aici.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Check the line</source>
        <translation>Verificați aparatele</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Clear goes back to the work.</source>
        <translation>Am citit duce înapoi la lucru.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Close the order</source>
        <translation>Închideți comanda</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Compare what was scanned with what is wanted.</source>
        <translation>Comparați ce s-a scanat cu ce se cere.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Compare: the marked letters tell the two apart.</source>
        <translation>Comparați: literele marcate le deosebesc.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>End the check: nothing that was scanned in it counts.</source>
        <translation>Încheiați verificarea: nimic din ce s-a scanat în ea nu se numără.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Every button has a card. Hang up the command sheet, or scan the cards here.</source>
        <translation>Fiecare buton are un card. Afișați foaia de acțiuni sau scanați cardurile aici.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Found after all? Undo, and scan it.</source>
        <translation>S-a găsit totuși? Anulare, apoi scanați-l.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on packing: everything is kept here and sent later.</source>
        <translation>Continuați ambalarea: totul se păstrează aici și se trimite mai târziu.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on packing: only the weight is missing.</source>
        <translation>Continuați ambalarea: lipsește doar greutatea.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on with another scanner, or type the code.</source>
        <translation>Continuați cu alt scaner sau tastați codul.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on with the next article: the message goes by itself.</source>
        <translation>Treceți la articolul următor: mesajul dispare singur.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is it on, and is its cable in? It is looked for by itself.</source>
        <translation>Este pornit, cu cablul pus? Se caută singur.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is it on, is its lid closed, is there paper in it?</source>
        <translation>Este pornită, cu capacul închis și cu hârtie?</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is its glass clean, and nothing in front of it?</source>
        <translation>Geamul ei este curat și nu e nimic în față?</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is its light on? Charge it, or put its cable in again.</source>
        <translation>Îi arde lampa? Încărcați-l sau puneți-i cablul la loc.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is the badge unknown? A supervisor gives you a new one.</source>
        <translation>Ecuson necunoscut? Șeful de tură vă dă unul nou.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is there a second code? Cover the one that is not meant.</source>
        <translation>Este și un al doilea cod? Acoperiți-l pe cel nedorit.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It is not in this order</source>
        <translation>Nu este în această comandă</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It stays unknown? Call a supervisor: the office adds the code.</source>
        <translation>Rămâne necunoscut? Chemați un șef de tură: biroul adaugă codul.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It then prints by itself all that waits. Nothing is lost.</source>
        <translation>Apoi tipărește singură tot ce așteaptă. Nu se pierde nimic.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Leave the article that it is about beside the box.</source>
        <translation>Lăsați lângă cutie articolul despre care e vorba.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Longer than a quarter of an hour? Tell the office.</source>
        <translation>Peste un sfert de oră? Anunțați biroul.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Look at its picture beside the page.</source>
        <translation>Priviți imaginea ei lângă pagină.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Look at the place once more, and at those beside it.</source>
        <translation>Mai priviți o dată locul și cele de lângă el.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Many of the same? Scan a quantity card first, then one of them.</source>
        <translation>Multe la fel? Scanați întâi un card de cantitate, apoi unul din ele.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>More than the order wants</source>
        <translation>Mai mult decât cere comanda</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Next and Previous move the choice, Choose takes it.</source>
        <translation>Următor și Anterior mută alegerea, Alegere o ia.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>No sheet? Somebody in the office prints it: packbench sheet commands.</source>
        <translation>Nu este foaia? O tipărește cineva de la birou: packbench sheet commands.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Nobody comes? Put the order aside and take another.</source>
        <translation>Nu vine nimeni? Puneți comanda deoparte și luați alta.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Not complete? Scan what is missing, or say that it is short.</source>
        <translation>Nu e completă? Scanați ce lipsește sau marcați lipsa.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Not sure? Call a supervisor.</source>
        <translation>Nu sunteți sigur? Chemați un șef de tură.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Nothing of this scan counted. Put it back.</source>
        <translation>Nimic din această scanare nu s-a numărat. Puneți înapoi.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Open an order</source>
        <translation>Deschideți o comandă</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Or go through the list by Next and Previous, and take one by Choose.</source>
        <translation>Sau parcurgeți lista cu Următor și Anterior și luați una cu Alegere.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Orders in hand here can be opened; others have to wait.</source>
        <translation>Comenzile disponibile aici se pot deschide; celelalte așteaptă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Pack the order</source>
        <translation>Ambalați comanda</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Print a test and look at it.</source>
        <translation>Tipăriți un test și priviți-l.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put its cable in again: it is looked for by itself.</source>
        <translation>Puneți-i cablul la loc: se caută singur.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put its paper aside and scan another order's number.</source>
        <translation>Puneți hârtia ei deoparte și scanați numărul altei comenzi.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put something on the scale and take it off again.</source>
        <translation>Puneți ceva pe cântar și luați-l jos.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the article aside: it does not go into this box.</source>
        <translation>Puneți articolul deoparte: nu intră în această cutie.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the label on.</source>
        <translation>Lipiți eticheta.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the order aside: nothing of it is printed.</source>
        <translation>Puneți comanda deoparte: nu se tipărește nimic din ea.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the slip into the box and close it.</source>
        <translation>Puneți lista în cutie și închideți-o.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Read above who has it, or why it waits.</source>
        <translation>Citiți mai sus cine o are sau de ce așteaptă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Say why the rest of the line is missing: none left, damaged, or not found.</source>
        <translation>Indicați de ce lipsește restul liniei: epuizat, deteriorat sau negăsit.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan a command card: it is large and clean.</source>
        <translation>Scanați un card de acțiune: este mare și curat.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan its code. Blue and a short tone: put it into the box.</source>
        <translation>Scanați codul lui. Albastru și un ton scurt: puneți-l în cutie.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the article's own code once more, slowly.</source>
        <translation>Scanați încă o dată, încet, codul articolului.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the code on the screen with each scanner.</source>
        <translation>Scanați codul de pe ecran cu fiecare scaner.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the next order's number.</source>
        <translation>Scanați numărul comenzii următoare.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the order's number again, or Done.</source>
        <translation>Scanați din nou numărul comenzii sau Gata.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the order's number on its paper.</source>
        <translation>Scanați numărul comenzii de pe hârtia ei.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan your badge: hold the scanner a hand's width away.</source>
        <translation>Scanați ecusonul: țineți scanerul la o palmă distanță.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Sign in</source>
        <translation>Autentificare</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Slip and label come out by themselves.</source>
        <translation>Lista și eticheta ies singure.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Something is missing</source>
        <translation>Lipsește ceva</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Supervisor: decide</source>
        <translation>Șef de tură: decideți</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take everything off it, and press its zero key.</source>
        <translation>Luați tot de pe el și apăsați tasta de zero.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take everything out of the box and put it back on its shelf.</source>
        <translation>Scoateți tot din cutie și puneți înapoi pe raft.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take the article that the screen shows: place, name, number.</source>
        <translation>Luați articolul de pe ecran: loc, nume, număr.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take the right one and scan it: the message goes by itself.</source>
        <translation>Luați-l pe cel corect și scanați-l: mesajul dispare singur.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The camera sees nothing</source>
        <translation>Camera nu vede nimic</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The code is not known or not readable</source>
        <translation>Codul este necunoscut sau ilizibil</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The list begins with what must go first; ▲ is urgent.</source>
        <translation>Lista începe cu ce trebuie să plece întâi; ▲ înseamnă urgent.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order is packed</source>
        <translation>Comanda este ambalată</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order waits for a supervisor</source>
        <translation>Comanda așteaptă un șef de tură</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order was cancelled</source>
        <translation>Comanda a fost anulată</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The printer does not print</source>
        <translation>Imprimanta nu tipărește</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The scale does not weigh</source>
        <translation>Cântarul nu cântărește</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The scanner does not scan</source>
        <translation>Scanerul nu scanează</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The server does not answer</source>
        <translation>Serverul nu răspunde</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>This order cannot be opened now</source>
        <translation>Comanda nu poate fi deschisă acum</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Try it in a line check: it says what it heard.</source>
        <translation>Încercați-l la verificarea aparatelor: se vede ce s-a auzit.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Undo takes the last scan back.</source>
        <translation>Anulare retrage ultima scanare.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Was a quantity set, or is it a whole case? Scan what is still wanted.</source>
        <translation>S-a setat o cantitate sau este un bax întreg? Scanați ce se mai cere.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Was it to go out now? Ask a supervisor.</source>
        <translation>Trebuia să plece acum? Întrebați un șef de tură.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Without a hand on the screen</source>
        <translation>Fără a atinge ecranul</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>being packed</source>
        <translation>se ambalează</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>cancelled</source>
        <translation>anulată</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold</source>
        <translation>reținută</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>waits to be packed</source>
        <translation>așteaptă ambalarea</translation>
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
            <numerusform>{order}, {name}, {ship_by}, {n} linie, {state}</numerusform>
            <numerusform>{order}, {name}, {ship_by}, {n} linii, {state}</numerusform>
            <numerusform>{order}, {name}, {ship_by}, {n} de linii, {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/shift.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} unit</source>
        <translation>
            <numerusform>{n} bucată</numerusform>
            <numerusform>{n} bucăți</numerusform>
            <numerusform>{n} de bucăți</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>packed</source>
        <translation>ambalată</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} line</source>
        <translation>
            <numerusform>{n} linie</numerusform>
            <numerusform>{n} linii</numerusform>
            <numerusform>{n} de linii</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>(empty)</source>
        <translation>(gol)</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Change this in the scanner</source>
        <translation>Modificați la scaner</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Not kept</source>
        <translation>Nesalvat</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Scanner understood</source>
        <translation>Scaner înțeles</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Waiting for the server</source>
        <translation>Se așteaptă serverul</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/scene.py"/>
        <source>{n} scan not kept</source>
        <translation>
            <numerusform>{n} scanare nesalvată</numerusform>
            <numerusform>{n} scanări nesalvate</numerusform>
            <numerusform>{n} de scanări nesalvate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>What is scanned meanwhile is kept, and judged in turn.</source>
        <translation>Ce se scanează între timp se păstrează și se verifică pe rând.</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
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
        <translation>toate</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>always</source>
        <translation>întotdeauna</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>automatic</source>
        <translation>automat</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>dark</source>
        <translation>închis</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>high contrast, dark</source>
        <translation>contrast ridicat, închis</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>high contrast, light</source>
        <translation>contrast ridicat, deschis</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>light</source>
        <translation>deschis</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>none</source>
        <translation>fără</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>not set</source>
        <translation>nesetat</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>off</source>
        <translation>oprit</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>set</source>
        <translation>setat</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>the computer's</source>
        <translation>ca la calculator</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>where something is to be done</source>
        <translation>unde e ceva de făcut</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>A change holds after the next start.</source>
        <translation>O modificare se aplică la următoarea pornire.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>A change holds at once.</source>
        <translation>O modificare se aplică imediat.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>It was changed: it holds when the program is started again.</source>
        <translation>S-a modificat: se aplică la următoarea pornire a programului.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>A fresh day</source>
        <translation>O zi nouă</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>AT THE BENCH</source>
        <translation>LA POST</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All at this bench: {number}</source>
        <translation>Total la acest post: {number}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All is well</source>
        <translation>Totul e bine</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All that came is packed or begun.</source>
        <translation>Tot ce a venit este ambalat sau început.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>CAUGHT IN TIME</source>
        <translation>OBSERVATE LA TIMP</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Devices are ready</source>
        <translation>Aparate pregătite</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Enjoy your break, {name}</source>
        <translation>Pauză plăcută, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Bună ziua, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good evening, {name}</source>
        <translation>Bună seara, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good morning, {name}</source>
        <translation>Bună dimineața, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good work takes the time it takes.</source>
        <translation>Lucrul bun cere timpul lui.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Goodbye, {name}. {thanks}</source>
        <translation>La revedere, {name}. {thanks}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>HERE BEFORE</source>
        <translation>ÎNAINTE AICI</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Hello, {name}</source>
        <translation>Bună, {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>Help was called {n} time.</source>
        <translation>
            <numerusform>Ajutor chemat o dată.</numerusform>
            <numerusform>Ajutor chemat de {n} ori.</numerusform>
            <numerusform>Ajutor chemat de {n} de ori.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>LINES</source>
        <translation>LINII</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Line check: done at {clock}.</source>
        <translation>Verificarea aparatelor: făcută la {clock}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Locked: scan your badge</source>
        <translation>Blocat: scanați ecusonul</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Look at: {names}</source>
        <translation>Verificați: {names}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Next cut-off: {when}</source>
        <translation>Următoarea oră limită: {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>No break yet.</source>
        <translation>Încă fără pauză.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>No order waits</source>
        <translation>Nicio comandă nu așteaptă</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>None of them is in a hurry.</source>
        <translation>Niciuna nu este urgentă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>OPEN ORDER</source>
        <translation>COMANDĂ DESCHISĂ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>ORDERS</source>
        <translation>COMENZI</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>On a break since {clock}</source>
        <translation>În pauză de la {clock}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Orders at this bench today, {units}.</source>
        <translation>Comenzi la acest post azi, {units}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Orders today: reached, together.</source>
        <translation>Comenzi azi: obiectiv atins, împreună.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Put right here, not at the customer's door.</source>
        <translation>Corectat aici, nu la ușa clientului.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>SHORT LINES</source>
        <translation>LINII LIPSĂ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>TEAM GOAL</source>
        <translation>OBIECTIVUL ECHIPEI</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>THIS BENCH</source>
        <translation>ACEST POST</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>TODAY</source>
        <translation>AZI</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>The first order is yours to begin.</source>
        <translation>Prima comandă vă așteaptă.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>The last order left this bench exactly as ordered.</source>
        <translation>
            <numerusform>Ultima comandă a plecat de aici exact cum s-a cerut.</numerusform>
            <numerusform>Ultimele {n} comenzi au plecat de aici exact cum s-au cerut.</numerusform>
            <numerusform>Ultimele {n} de comenzi au plecat de aici exact cum s-au cerut.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>The line check is not done yet today.</source>
        <translation>Verificarea aparatelor nu s-a făcut încă azi.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Today at {station}</source>
        <translation>Azi la {station}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>UNITS</source>
        <translation>BUCĂȚI</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Until {clock}</source>
        <translation>Până la {clock}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>WAITING</source>
        <translation>ÎN AȘTEPTARE</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Welcome back, {name}</source>
        <translation>Bine ați revenit, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Your day, {name}</source>
        <translation>Ziua dumneavoastră, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{done} of {goal}</source>
        <translation>{done} din {goal}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{done} of {goal} orders are packed today.</source>
        <translation>Comenzi ambalate azi: {done} din {goal}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} began order {order}, and you go on with it. {then}</source>
        <translation>{name} a început comanda {order}, dumneavoastră o continuați. {then}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} left it at {clock}: it stays as it is.</source>
        <translation>{name} a lăsat-o la {clock}: rămâne cum este.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} was here until {clock}. Scan a badge to go on from there.</source>
        <translation>{name} a fost aici până la {clock}. Scanați un ecuson pentru a continua de acolo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name}: your badge brings everything back. Any other badge takes over.</source>
        <translation>{name}: ecusonul dumneavoastră readuce totul. Oricare altul preia postul.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} break: {span}</source>
        <translation>
            <numerusform>{n} pauză: {span}</numerusform>
            <numerusform>{n} pauze: {span}</numerusform>
            <numerusform>{n} de pauze: {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order</source>
        <translation>
            <numerusform>{n} comandă</numerusform>
            <numerusform>{n} comenzi</numerusform>
            <numerusform>{n} de comenzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order is past its cut-off.</source>
        <translation>
            <numerusform>{n} comandă a depășit ora limită.</numerusform>
            <numerusform>{n} comenzi au depășit ora limită.</numerusform>
            <numerusform>{n} de comenzi au depășit ora limită.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order packed</source>
        <translation>
            <numerusform>{n} comandă ambalată</numerusform>
            <numerusform>{n} comenzi ambalate</numerusform>
            <numerusform>{n} de comenzi ambalate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{orders}, {units}: thank you.</source>
        <translation>{orders}, {units}: mulțumim.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{units} so far</source>
        <translation>{units} până acum</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>All of it is in the box: scan Done.</source>
        <translation>Totul este în cutie: scanați Gata.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Badges</source>
        <translation>Ecusoane</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Cards</source>
        <translation>Carduri de acțiune</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Click what the bench asks for, {sku}, or a wrong one and see what happens.</source>
        <translation>Apăsați pe ce cere postul, {sku}, sau pe ceva greșit și vedeți ce se întâmplă.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Now click {sku}: it counts {n} time.</source>
        <translation>
            <numerusform>Acum apăsați pe {sku}: se numără o dată.</numerusform>
            <numerusform>Acum apăsați pe {sku}: se numără de {n} ori.</numerusform>
            <numerusform>Acum apăsați pe {sku}: se numără de {n} de ori.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Packed! Look at the slip and the label, then scan the next order.</source>
        <translation>Ambalat! Priviți lista și eticheta, apoi scanați comanda următoare.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Paper</source>
        <translation>Hârtie</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan a badge: click anybody's.</source>
        <translation>Scanați un ecuson: apăsați pe oricare.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan an order: click one. The first is the most urgent.</source>
        <translation>Scanați o comandă: apăsați pe una. Prima este cea mai urgentă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan an order: click the first one, a small one to begin with.</source>
        <translation>Scanați o comandă: apăsați pe prima, una mică pentru început.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Shelf</source>
        <translation>Raft</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Supervisor: scan Approve to let it pass, or Back to work.</source>
        <translation>Șef de tură: scanați Aprobare sau Înapoi la lucru.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Take {left} of {sku}: scan ×{units}, then click it. Or click a wrong one and see what happens.</source>
        <translation>Luați {left} × {sku}: scanați ×{units}, apoi apăsați pe el. Sau apăsați pe ceva greșit și vedeți ce se întâmplă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear, then click {sku}.</source>
        <translation>Postul a refuzat: citiți de ce, scanați Am citit, apoi apăsați pe {sku}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear, then scan an order.</source>
        <translation>Postul a refuzat: citiți de ce, scanați Am citit, apoi scanați o comandă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear.</source>
        <translation>Postul a refuzat: citiți de ce, scanați Am citit.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The office cancelled this order: scan Put order aside.</source>
        <translation>Biroul a anulat această comandă: scanați „Comanda deoparte”.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The order waits for a supervisor: scan a supervisor's badge.</source>
        <translation>Comanda așteaptă un șef de tură: scanați ecusonul unui șef de tură.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The scanner's cable is out: nothing you scan arrives. Put it back.</source>
        <translation>Cablul scanerului este scos: nu ajunge nimic. Puneți-l la loc.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Trouble</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Scan</source>
        <translation>Scanare</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>Go to: {page}</source>
        <translation>Mergeți la: {page}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>{say}. {step}</source>
        <translation>{say}. {step}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>A quantity card says how often the next item counts:</source>
        <translation>Un card de cantitate spune de câte ori se numără articolul următor:</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>The badge of who is signed in signs out again; another one takes over.</source>
        <translation>Ecusonul celui autentificat îl și deconectează; altul preia postul.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>admin: may do that as well</source>
        <translation>administrator: poate face și asta</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>begun</source>
        <translation>începută</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>held by the office</source>
        <translation>reținută de birou</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>next</source>
        <translation>următoarea</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>open</source>
        <translation>deschisă</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>packer</source>
        <translation>ambalator</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>picker</source>
        <translation>culegător</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>ready to pack</source>
        <translation>gata de lucru</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>signed in</source>
        <translation>autentificat</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>supervisor: may let a held order pass</source>
        <translation>șef de tură: poate accepta o comandă reținută</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>until {time}, {size}</source>
        <translation>până la {time}, {size}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>wanted here</source>
        <translation>așteptat aici</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{lines}, {units}: {name}</source>
        <translation>{lines}, {units}: {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Be honest</source>
        <translation>Spune adevărul</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Close cover</source>
        <translation>Închide capacul</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Lie</source>
        <translation>Minte</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Nothing has come out yet: pack an order.</source>
        <translation>Încă nu a ieșit nimic: ambalați o comandă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Open cover</source>
        <translation>Deschide capacul</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Put paper in</source>
        <translation>Pune hârtie</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Take paper</source>
        <translation>Scoate hârtia</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>This cannot be drawn.</source>
        <translation>Nu poate fi desenat.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>{printer}, paper {number}</source>
        <translation>{printer}, foaia {number}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Pull cable</source>
        <translation>Scoate cablul</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Put cable back</source>
        <translation>Pune cablul la loc</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench says: {words}</source>
        <translation>Postul spune: {words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>All goods</source>
        <translation>Toată marfa</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Nothing on the shelf matches.</source>
        <translation>Nimic pe raft nu se potrivește.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Order's goods</source>
        <translation>Marfa comenzii</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>case of {units}</source>
        <translation>bax de {units}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>case {units}</source>
        <translation>bax {units}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>{n} to go</source>
        <translation>
            <numerusform>încă {n}</numerusform>
            <numerusform>încă {n}</numerusform>
            <numerusform>încă {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Codes that nobody should scan</source>
        <translation>Coduri pe care nu le scanează nimeni</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Control bytes</source>
        <translation>Caractere de control</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Half a code</source>
        <translation>O jumătate de cod</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>It shows the weight of what is in the box.</source>
        <translation>Arată greutatea a ce este în cutie.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Label command</source>
        <translation>Comandă de etichetă</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Lean on it</source>
        <translation>Apasă pe el</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>No such product</source>
        <translation>Produs inexistent</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Not UTF-8</source>
        <translation>Nu e UTF-8</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Open its live page</source>
        <translation>Deschide pagina lui</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Printer command</source>
        <translation>Comandă de imprimantă</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Right to left</source>
        <translation>De la dreapta la stânga</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Scanner</source>
        <translation>Scaner</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Start the server</source>
        <translation>Pornește serverul</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Starting…</source>
        <translation>Pornește…</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Stop the server</source>
        <translation>Oprește serverul</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Stopping…</source>
        <translation>Se oprește…</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Take all off</source>
        <translation>Ia tot de pe el</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench does not hear it: {words}</source>
        <translation>Postul nu îl aude: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench hears it; it holds {n} event.</source>
        <translation>
            <numerusform>Postul îl aude; are {n} eveniment.</numerusform>
            <numerusform>Postul îl aude; are {n} evenimente.</numerusform>
            <numerusform>Postul îl aude; are {n} de evenimente.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench takes them all, counts none, and says why.</source>
        <translation>Postul le primește pe toate, nu numără niciunul și spune de ce.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Wrong check digit</source>
        <translation>Cifră de control greșită</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>{n:,} character</source>
        <translation>
            <numerusform>{n:,} caracter</numerusform>
            <numerusform>{n:,} caractere</numerusform>
            <numerusform>{n:,} de caractere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/window.py"/>
        <source>Nothing arrived: the scanner's cable is out.</source>
        <translation>Nu a ajuns nimic: cablul scanerului este scos.</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>loudspeaker</source>
        <translation>difuzor</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>no loudspeaker found: verdicts are only seen</source>
        <translation>niciun difuzor găsit: rezultatele doar se văd</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>silent: verdicts are only seen</source>
        <translation>mut: rezultatele doar se văd</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>switched off: verdicts are only seen</source>
        <translation>oprit: rezultatele doar se văd</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>volume {n} %</source>
        <translation>volum {n} %</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>not installed: add the extra {extra} (PySide6-Addons)</source>
        <translation>neinstalat: adăugați extensia {extra} (PySide6-Addons)</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>spoken words</source>
        <translation>cuvinte rostite</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>this computer has no voice for {language}</source>
        <translation>calculatorul nu are voce pentru {language}</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>this computer has no voice: install one (on Linux speech-dispatcher)</source>
        <translation>calculatorul nu are voce: instalați una (pe Linux speech-dispatcher)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>{at}, {n} time</source>
        <translation>
            <numerusform>{at}, o dată</numerusform>
            <numerusform>{at}, de {n} ori</numerusform>
            <numerusform>{at}, de {n} de ori</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>A supervisor can help.</source>
        <translation>Un șef de tură poate ajuta.</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}</source>
        <translation>Scanat: {code}</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}, {clock}</source>
        <translation>Scanat: {code}, {clock}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}, {clock}, {n} time</source>
        <translation>
            <numerusform>Scanat: {code}, {clock}, o dată</numerusform>
            <numerusform>Scanat: {code}, {clock}, de {n} ori</numerusform>
            <numerusform>Scanat: {code}, {clock}, de {n} de ori</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>{names} can help.</source>
        <translation>Ajutor: {names}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>{names} can help: press F8 to call.</source>
        <translation>Ajutor: {names}. Se cheamă cu F8.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>Close this window and start the program again: nothing that was judged is lost.</source>
        <translation>Închideți fereastra și reporniți programul: nu s-a pierdut nimic din ce a fost evaluat.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>Supervisor: scan your badge, then press Ctrl+Q.</source>
        <translation>Șef de tură: scanați ecusonul, apoi apăsați Ctrl+Q.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>This bench stays open</source>
        <translation>Postul rămâne deschis</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>A scanner that types works as it is.</source>
        <translation>Un scaner care tastează merge ca atare.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label is being made</source>
        <translation>Se pregătește eticheta</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label is printing</source>
        <translation>Eticheta de cutie se tipărește</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label printed</source>
        <translation>Etichetă de cutie tipărită</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label waits for the printer</source>
        <translation>Eticheta de cutie așteaptă imprimanta</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label waits: {why}</source>
        <translation>Eticheta de cutie așteaptă: {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label: did it come out?</source>
        <translation>Eticheta de cutie: a ieșit?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Go on packing: nothing is lost, and all of it is sent when the server answers.</source>
        <translation>Continuați ambalarea: nu se pierde nimic; totul se trimite când serverul răspunde.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>It goes on by itself. What is here can be packed already.</source>
        <translation>Continuă singur. Ce este aici se poate ambala deja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Look whether it came out; if not, print it again.</source>
        <translation>Vedeți dacă a ieșit; dacă nu, tipăriți din nou.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Nothing is lost: all of it is sent when the server answers.</source>
        <translation>Nu se pierde nimic: totul se trimite când serverul răspunde.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip is being made</source>
        <translation>Se pregătește lista</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip is printing</source>
        <translation>Lista de ambalare se tipărește</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip printed</source>
        <translation>Listă de ambalare tipărită</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip waits for the printer</source>
        <translation>Lista de ambalare așteaptă imprimanta</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip waits: {why}</source>
        <translation>Lista de ambalare așteaptă: {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip: did it come out?</source>
        <translation>Lista de ambalare: a ieșit?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>See to the printer: then it prints by itself.</source>
        <translation>Verificați imprimanta: apoi se tipărește singur.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Take it from the printer.</source>
        <translation>Luați-o de la imprimantă.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test is printing</source>
        <translation>Testul se tipărește</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test printed</source>
        <translation>Test tipărit</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test waits for the printer</source>
        <translation>Testul așteaptă imprimanta</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test waits: {why}</source>
        <translation>Testul așteaptă: {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test: did it come out?</source>
        <translation>Testul: a ieșit?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>The server has all of it.</source>
        <translation>Serverul are tot.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>The server holds other events than this bench: tell the office. Packing goes on.</source>
        <translation>Serverul are alte evenimente decât acest post: anunțați biroul. Ambalarea continuă.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>This bench works without a server; {n} event is kept here.</source>
        <translation>
            <numerusform>Postul lucrează fără server; {n} eveniment se păstrează aici.</numerusform>
            <numerusform>Postul lucrează fără server; {n} evenimente se păstrează aici.</numerusform>
            <numerusform>Postul lucrează fără server; {n} de evenimente se păstrează aici.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>keyboard scanner</source>
        <translation>scaner-tastatură</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>server silent since {when}: packing goes on</source>
        <translation>server mut de la {when}: continuați</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>server silent: not reached yet</source>
        <translation>server mut: încă necontactat</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>waiting for the server…</source>
        <translation>se așteaptă serverul…</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{Weight}. {words}</source>
        <translation>{Weight}. {words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here = {there} on the server</source>
        <translation>{here} aici = {there} la server</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here ≠ {there} on the server</source>
        <translation>{here} aici ≠ {there} la server</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here, {there} on the server</source>
        <translation>{here} aici, {there} la server</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} event is on its way.</source>
        <translation>
            <numerusform>{n} eveniment este pe drum.</numerusform>
            <numerusform>{n} evenimente sunt pe drum.</numerusform>
            <numerusform>{n} de evenimente sunt pe drum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} record from the server so far</source>
        <translation>
            <numerusform>{n} înregistrare de la server până acum</numerusform>
            <numerusform>{n} înregistrări de la server până acum</numerusform>
            <numerusform>{n} de înregistrări de la server până acum</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>… g</source>
        <translation>… g</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>The server holds other events than this journal.</source>
        <translation>Serverul are alte evenimente decât acest jurnal.</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>Unexpected, and tried again: {fault}</source>
        <translation>Neașteptat, se încearcă din nou: {fault}</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>not reached yet</source>
        <translation>încă necontactat</translation>
    </message>
    <message numerus="yes">
        <location filename="../../sync/client.py"/>
        <source>{n} event needs a look: {why}</source>
        <translation>
            <numerusform>{n} eveniment trebuie verificat: {why}</numerusform>
            <numerusform>{n} evenimente trebuie verificate: {why}</numerusform>
            <numerusform>{n} de evenimente trebuie verificate: {why}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>This scan could not be kept.</source>
        <translation>Scanarea nu a putut fi păstrată.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>This scan could not be kept: {path} took no more ({fault}). Free disk space, then scan again.</source>
        <translation>Scanarea nu a putut fi păstrată: {path} nu mai primește date ({fault}). Eliberați spațiu pe disc, apoi scanați din nou.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} cannot be read on, SQLite says: {fault}: see its copy at the server.</source>
        <translation>{path} nu mai poate fi citit, SQLite spune: {fault}: vedeți copia de pe server.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} cannot grow ({fault}): scans may soon not be kept. Free disk space.</source>
        <translation>{path} nu poate crește ({fault}): în curând este posibil ca scanările să nu mai poată fi păstrate. Eliberați spațiu pe disc.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} could not be begun anew ({fault}): free disk space.</source>
        <translation>{path} nu a putut fi reînceput ({fault}): eliberați spațiu pe disc.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} is damaged, SQLite says: {fault}. Keep the file, move it away and start again: the server has what was sent of it.</source>
        <translation>{path} este deteriorat, SQLite spune: {fault}. Păstrați fișierul, mutați-l și reporniți: serverul are ce i s-a trimis.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} should be a journal, but SQLite says: {fault}.</source>
        <translation>{path} ar trebui să fie un jurnal, dar SQLite spune: {fault}.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should be free, but another program holds it: end that one (a backup, an import), then try again. Nothing in it is lost.</source>
        <translation>{path} ar trebui să fie liber, dar îl ține alt program: închideți-l (o copie de siguranță, un import), apoi încercați din nou. Nu s-a pierdut nimic din el.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should be writable, but SQLite says: {fault}. Give this account the right to write there, then try again.</source>
        <translation>{path} ar trebui să poată fi scris, dar SQLite spune: {fault}. Dați acestui cont dreptul de a scrie acolo, apoi încercați din nou.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should lie on a disk that works, but SQLite says: {fault}. Look at the disk and its cable, then try again.</source>
        <translation>{path} ar trebui să fie pe un disc bun, dar SQLite spune: {fault}. Verificați discul și cablul lui, apoi încercați din nou.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} took no more ({fault}): free disk space, then try again.</source>
        <translation>{path} nu mai primește date ({fault}): eliberați spațiu pe disc, apoi încercați din nou.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} was moved away while it was in use: end Packbench and start it again.</source>
        <translation>{path} a fost mutat în timp ce era folosit: opriți Packbench și porniți-l din nou.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>Order {number} is damaged in this bench's store: take another one. The office holds and releases it, or imports its file once more: then it comes anew.</source>
        <translation>Comanda {number} este deteriorată în memoria acestui post: luați alta. Biroul o reține și o eliberează sau îi importă din nou fișierul: atunci vine din nou.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>What this bench knows of article {sku} is damaged: it comes anew with the next catalogue.</source>
        <translation>Ce știe acest post despre articolul {sku} este deteriorat: vine din nou cu următorul catalog.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>What this bench knows of this badge is damaged: the office gives that person a new badge.</source>
        <translation>Ce știe acest post despre acest ecuson este deteriorat: biroul îi dă persoanei un ecuson nou.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} cannot be read, SQLite says: {fault}. End Packbench and move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} nu poate fi citit, SQLite spune: {fault}. Opriți Packbench și mutați fișierul: serverul sau fișierele umplu altul nou.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} is damaged: a number should stand under {name}, but {came} does. End Packbench and move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} este deteriorat: la {name} ar trebui să fie un număr, dar este {came}. Opriți Packbench și mutați fișierul: serverul sau fișierele umplu altul nou.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} should be a bench's store, but SQLite says: {fault}. Move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} ar trebui să fie memoria unui post, dar SQLite spune: {fault}. Mutați fișierul: serverul sau fișierele umplu altul nou.</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server at {where} does not answer ({fault}).</source>
        <translation>Serverul de la {where} nu răspunde ({fault}).</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server says {code}: {why}</source>
        <translation>Serverul spune {code}: {why}</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server's answer was expected as {kind}, but was not ({fault}).</source>
        <translation>Răspunsul serverului trebuia să fie {kind}, dar nu a fost ({fault}).</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>This program is ending.</source>
        <translation>Programul se închide.</translation>
    </message>
</context>
</TS>
