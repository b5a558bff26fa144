<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Bench</source>
        <translation>Робоче місце</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Close the order: scan its number, or Done (F10).</source>
        <translation>Закрийте замовлення: відскануйте його номер або «Готово» (F10).</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Enter: is a code</source>
        <translation>Enter: це код</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Enter: sets quantity</source>
        <translation>Enter: задає кількість</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Everything is taken</source>
        <translation>Усе взято</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>LINE {0}</source>
        <translation>ПОЗИЦІЯ {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Not short</source>
        <translation>Без нестачі</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Not wanted any more</source>
        <translation>Більше не потрібно</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>ON HOLD, NEXT WOULD BE</source>
        <translation>ЗАТРИМАНО, ДАЛІ БУЛО Б</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Put the goods back, then put the order aside.</source>
        <translation>Поверніть товар на місце, потім відкладіть замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>SCANNED</source>
        <translation>ВІДСКАНОВАНО</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Short…</source>
        <translation>Нестача…</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>TAKE NOW</source>
        <translation>ВІЗЬМІТЬ ЗАРАЗ</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>WANTED</source>
        <translation>ПОТРІБНО</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>for the next item</source>
        <translation>на наступний товар</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>short: why?</source>
        <translation>нестача: чому?</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>to take</source>
        <translation>взяти</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>{0} at once</source>
        <translation>{0} одразу</translation>
    </message>
</context>
<context>
    <name>BoxCard</name>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Carton {0}</source>
        <translation>Коробка {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>No carton</source>
        <translation>Без коробки</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>No paper for this order.</source>
        <translation>Для цього замовлення немає документів.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>{0} short</source>
        <translation>нестача: {0}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>CAMERA</source>
        <translation>КАМЕРА</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>Picture of the camera {}</source>
        <translation>Зображення з камери {}</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>Waiting for a picture from {}</source>
        <translation>Очікується зображення: {}</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>being read</source>
        <translation>зчитується</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>counted</source>
        <translation>зараховано</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>not counted</source>
        <translation>не зараховано</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>A code to scan with each scanner</source>
        <translation>Код для сканування кожним сканером</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Scan this with each scanner. A laser cannot read a screen: scan any printed code with it.</source>
        <translation>Відскануйте це кожним сканером. Лазер не читає з екрана: скануйте ним будь-який друкований код.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <location filename="../../station/ui/day_page.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>A keyboard scanner works as it is: it needs no entry here.</source>
        <translation>Сканер-клавіатура працює одразу: вписувати його тут не треба.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>All of it is ready.</source>
        <translation>Усе готово.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Choose what has a bell: it says what to do.</source>
        <translation>Виберіть рядок із дзвоником: там сказано, що робити.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Devices and papers</source>
        <translation>Пристрої та документи</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Try again</source>
        <translation>Повторити спробу</translation>
    </message>
</context>
<context>
    <name>DevicesWindow</name>
    <message>
        <location filename="../../station/ui/simulated/window.py"/>
        <source>Packbench: simulated devices</source>
        <translation>Packbench: імітація пристроїв</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message numerus="yes">
        <location filename="../../station/ui/first.py"/>
        <source>%n scan(s) wait and are kept.</source>
        <translation>
            <numerusform>%n сканування чекає, його збережено.</numerusform>
            <numerusform>%n сканування чекають, їх збережено.</numerusform>
            <numerusform>%n сканувань чекають, їх збережено.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/first.py"/>
        <source>Packbench starts</source>
        <translation>Packbench запускається</translation>
    </message>
    <message>
        <location filename="../../station/ui/first.py"/>
        <source>The window closes when all of it is judged.</source>
        <translation>Вікно закриється, коли все буде перевірено.</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>Lines of the order</source>
        <translation>Позиції замовлення</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>let pass by a supervisor</source>
        <translation>схвалено керівником</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{0} short</source>
        <translation>нестача: {0}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Any other code to scan</source>
        <translation>Будь-який інший код для сканування</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Any other code: type it, press Enter</source>
        <translation>Будь-який інший код: введіть його й натисніть Enter</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>About</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What this program is made with.</source>
        <translation>З чого створено цю програму.</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What to do now</source>
        <translation>Що робити зараз</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What to do now, step by step.</source>
        <translation>Що робити зараз, крок за кроком.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>No picture</source>
        <translation>Немає зображення</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>complete</source>
        <translation>усе взято</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>still to take of {0}</source>
        <translation>ще взяти з {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>{0} to take</source>
        <translation>взяти: {0}</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Blank</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Capital letters</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Take back</source>
        <translation>Стерти знак</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Typed: {0}</source>
        <translation>Введено: {0}</translation>
    </message>
</context>
<context>
    <name>LineCheckPage</name>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>DEVICES</source>
        <translation>ПРИСТРОЇ</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Devices</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>End the check</source>
        <translation>Завершити перевірку</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Print a test</source>
        <translation>Пробний друк</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>THE CARD</source>
        <translation>КАРТКА</translation>
    </message>
</context>
<context>
    <name>PackedPage</name>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>Enter asks the server for it. Escape shows all orders.</source>
        <translation>Enter запитує про нього сервер. Escape показує всі замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>NEXT ORDER: ENTER OPENS IT</source>
        <translation>НАСТУПНЕ ЗАМОВЛЕННЯ: ENTER ВІДКРИВАЄ</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>No order here has “{0}”.</source>
        <translation>Тут немає замовлення, що містить «{0}».</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>No order waits.</source>
        <translation>Замовлень у черзі немає.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>That was the last one. New ones come by themselves.</source>
        <translation>Це було останнє. Нові з’являться самі.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>To the queue</source>
        <translation>До черги</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Click to enlarge</source>
        <translation>Клацніть, щоб збільшити</translation>
    </message>
</context>
<context>
    <name>PrinterColumn</name>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>It says that all is well, and prints nothing</source>
        <translation>Повідомляє, що все гаразд, але нічого не друкує</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>at {0}</source>
        <translation>місце: {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold</source>
        <translation>затримано</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold: {0}</source>
        <translation>затримано: {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>put aside here</source>
        <translation>відкладено тут</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>ready to pack</source>
        <translation>доступно</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Enter asks the server for it. Escape shows all orders.</source>
        <translation>Enter запитує про нього сервер. Escape показує всі замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Looking for orders…</source>
        <translation>Пошук замовлень…</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>New ones come by themselves. Is one missing? Ask the office whether it was released.</source>
        <translation>Нові з’являться самі. Якогось бракує? Запитайте в офісі, чи його передано в роботу.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order has come yet.</source>
        <translation>Ще не надійшло жодного замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order here has “{0}”.</source>
        <translation>Тут немає замовлення, що містить «{0}».</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order waits.</source>
        <translation>Замовлень у черзі немає.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Or choose one: type, ↑ ↓, Enter.</source>
        <translation>Або виберіть зі списку: пишіть, ↑ ↓, Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Scan an order's number</source>
        <translation>Відскануйте номер замовлення</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Scale: {0}</source>
        <translation>Ваги: {0}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>The bench has not said anything yet.</source>
        <translation>Робоче місце ще нічого не повідомило.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>The bench said: {0}</source>
        <translation>Робоче місце повідомило: {0}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Begun</source>
        <translation>розпочато</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>On hold</source>
        <translation>затримано</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Packed</source>
        <translation>запаковано</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Search: {0}</source>
        <translation>Пошук: {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>To pack</source>
        <translation>до пакування</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Type to search</source>
        <translation>Пишіть, щоб шукати</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Type to search. Touch or Enter opens one.</source>
        <translation>Пишіть, щоб шукати. Дотик або Enter відкриває.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choices</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choose one, then change it.</source>
        <translation>Виберіть налаштування, потім змініть його.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choose what it shall be.</source>
        <translation>Виберіть значення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>It holds until this program ends: it has no file.</source>
        <translation>Діє до закриття програми: файлу налаштувань немає.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Kept. It holds from now on.</source>
        <translation>Збережено. Діє відтепер.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Kept. It holds when the program is started again.</source>
        <translation>Збережено. Діятиме після перезапуску програми.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Not changed</source>
        <translation>Не змінено</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Not kept</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Take this</source>
        <translation>Вибрати це</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>This one is only to look at.</source>
        <translation>Це налаштування лише для перегляду.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Type it, then keep it.</source>
        <translation>Введіть, потім збережіть.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Search by name, SKU or code</source>
        <translation>Пошук за назвою, SKU чи кодом</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Search the shelf</source>
        <translation>Пошук на полиці</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../station/ui/strip.py"/>
        <source>{0} waiting</source>
        <translation>чекає: {0}</translation>
    </message>
</context>
<context>
    <name>SupervisorPage</name>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Nothing was scanned</source>
        <translation>Нічого не відскановано</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Packs here</source>
        <translation>Тут пакує</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>SCANNED</source>
        <translation>ВІДСКАНОВАНО</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Scanned code</source>
        <translation>Зчитаний код</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>WANTED</source>
        <translation>ПОТРІБНО</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>What was seen</source>
        <translation>Що помічено</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Why it may pass</source>
        <translation>Причина схвалення</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Why may it pass?</source>
        <translation>Чому можна схвалити?</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>{0} at once</source>
        <translation>{0} одразу</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: should be a number from {low} to {high}, but {came} came.</source>
        <translation>Параметр {option} у {address}: очікувалося число від {low} до {high}, надійшло: {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known.</source>
        <translation>Параметр {option} у {address}: значення {value} невідоме.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known: did you mean {nearest}?</source>
        <translation>Параметр {option} у {address}: значення {value} невідоме. Можливо, {nearest}?</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known: known are {known}.</source>
        <translation>Параметр {option} у {address}: значення {value} невідоме. Відомі: {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: did you mean {nearest}?</source>
        <translation>{address} має невідомий параметр {option}. Можливо, {nearest}?</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: it takes none.</source>
        <translation>{address} має невідомий параметр {option}: тут їх немає.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: known are {known}.</source>
        <translation>{address} має невідомий параметр {option}. Відомі: {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>answers something else than an ESC/POS printer would: is the right language set?</source>
        <translation>відповідає не як принтер ESC/POS: чи правильно задано мову?</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>broken: switch it off and on; if that does not help, call service</source>
        <translation>несправність: вимкніть і ввімкніть; якщо не допоможе, викличте сервіс</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>cover open</source>
        <translation>відкрита кришка</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>cutter jammed</source>
        <translation>заклинив різак</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>does not answer when asked for its state</source>
        <translation>не відповідає на запит стану</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>head open</source>
        <translation>відкрита головка</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>in an error: see its lamp</source>
        <translation>помилка: дивіться на індикатор</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>offline: see its buttons</source>
        <translation>офлайн: перевірте кнопки</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>paper out</source>
        <translation>немає паперу</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>paused: press its pause button</source>
        <translation>пауза: натисніть кнопку паузи</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>ribbon out</source>
        <translation>закінчилася стрічка</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>too cold or too hot: wait</source>
        <translation>занадто холодно або гаряче: зачекайте</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>too hot or out of voltage: wait until it recovers</source>
        <translation>перегрів або не та напруга: зачекайте, доки відновиться</translation>
    </message>
    <message>
        <location filename="../../drivers/auto.py"/>
        <source>none found: plug one in; it must be set to its serial mode (COM port, USB CDC)</source>
        <translation>не знайдено: підключіть сканер; він має бути в послідовному режимі (порт COM, USB CDC)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/auto.py"/>
        <source>{n} found</source>
        <translation>
            <numerusform>знайдено {n}</numerusform>
            <numerusform>знайдено {n}</numerusform>
            <numerusform>знайдено {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>AIM identifiers come.</source>
        <translation>Ідентифікатори AIM надходять.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>AIM identifiers do not come: switch them on if it can.</source>
        <translation>Ідентифікатори AIM не надходять: увімкніть їх, якщо сканер це вміє.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It drops the separator, so GS1 codes with a lot cannot be taken apart: set it to send GS (control characters) as Ctrl+].</source>
        <translation>Сканер губить роздільник, тож коди GS1 з партією не розібрати: задайте надсилання GS (керівні символи) як Ctrl+].</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends capital letters only: switch its case conversion off, then scan this again.</source>
        <translation>Сканер надсилає лише великі літери: вимкніть зміну регістру й відскануйте це знову.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends no Enter behind a code, so each scan waits for silence: set its suffix to Enter (CR).</source>
        <translation>Сканер не надсилає Enter після коду, тож кожне сканування чекає паузи: задайте суфікс Enter (CR).</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends small letters only: switch its case conversion off, then scan this again.</source>
        <translation>Сканер надсилає лише малі літери: вимкніть зміну регістру й відскануйте це знову.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends {keys} for the separator, as other codes may: that is understood in GS1 codes only. Better have it send GS (control characters) as Ctrl+].</source>
        <translation>Сканер надсилає {keys} як роздільник, а це буває й в інших кодах: зрозуміло лише в кодах GS1. Краще задати надсилання GS (керівні символи) як Ctrl+].</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It swaps capital and small letters. That is undone here; better switch it off.</source>
        <translation>Сканер міняє великі й малі літери. Тут це виправляється; краще це вимкнути.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It turns letters round while Caps Lock is on; that is undone here.</source>
        <translation>Сканер міняє регістр літер, коли ввімкнено Caps Lock; тут це виправляється.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It types as on the keyboard of another country: set it to the US (American) keyboard, whatever this computer has, then scan this again.</source>
        <translation>Сканер пише як на клавіатурі іншої країни: задайте клавіатуру US (американську), хоч яка в цього комп’ютера, і відскануйте це знову.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Prefix {keys}.</source>
        <translation>Префікс {keys}.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Separator right.</source>
        <translation>Роздільник правильний.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Separator sent as {keys}, understood.</source>
        <translation>Роздільник надходить як {keys}, розпізнано.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Suffix {keys}.</source>
        <translation>Суфікс {keys}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/calibration.py"/>
        <source>Then scan this again: {n} more.</source>
        <translation>
            <numerusform>Відскануйте це знову: ще {n} раз.</numerusform>
            <numerusform>Відскануйте це знову: ще {n} рази.</numerusform>
            <numerusform>Відскануйте це знову: ще {n} разів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>A camera needs its number, a file or a URL: camera:0, camera:clip.mp4, camera:rtsp://…</source>
        <translation>Для камери потрібен її номер, файл або URL: camera:0, camera:clip.mp4, camera:rtsp://…</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>The size should be such as 1280x720, but {came} came.</source>
        <translation>Розмір пишеться як 1280x720, надійшло: {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>broke the stream off</source>
        <translation>передавання обірвано</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>does not answer: are the address, the name and the password right, and is the camera on the network?</source>
        <translation>не відповідає: чи правильні адреса, ім’я та пароль, чи камера в мережі?</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>in use by another program, or no camera: close what else shows its picture</source>
        <translation>її використовує інша програма або камери немає: закрийте те, що показує її зображення</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>not a video that can be read: MP4, AVI, MKV or MOV are</source>
        <translation>це відео не прочитати: підходять MP4, AVI, MKV або MOV</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>there is no file {path}</source>
        <translation>немає файлу {path}</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>this account may not open it: add it to the group video</source>
        <translation>цей обліковий запис не може її відкрити: додайте його до групи video</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>this account may not read {path}</source>
        <translation>цей обліковий запис не може читати {path}</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is a folder: name a video file in it</source>
        <translation>{path} — це папка: вкажіть відеофайл у ній</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is damaged: no picture in it can be read</source>
        <translation>{path} пошкоджено: жодного зображення в ньому не прочитати</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is empty</source>
        <translation>{path} порожній</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <source>unplugged</source>
        <translation>від’єднано</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <location filename="../../drivers/files.py"/>
        <source>not plugged in</source>
        <translation>не підключено</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <location filename="../../station/ui/speech.py"/>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/scanner.py"/>
        <source>sees, but its reader fails again and again: the log has the details</source>
        <translation>бачить, але зчитування щоразу не вдається: подробиці в журналі</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/symbologies.py"/>
        <source>A symbology {name} is not known: did you mean {nearest}?</source>
        <translation>Вид коду {name} невідомий. Можливо, {nearest}?</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/symbologies.py"/>
        <source>A symbology {name} is not known: known are {known}.</source>
        <translation>Вид коду {name} невідомий. Відомі: {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>at its end</source>
        <translation>завершено</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>broke the connection off</source>
        <translation>з’єднання розірвано</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>does not answer</source>
        <translation>не відповідає</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>in use by another program</source>
        <translation>використовує інша програма</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>no space left on the disk</source>
        <translation>немає місця на диску</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not a serial port</source>
        <translation>це не послідовний порт</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not reachable: is it switched on and on the network?</source>
        <translation>недоступно: чи ввімкнено й чи є в мережі?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not reachable: is this computer on the network?</source>
        <translation>недоступно: чи цей комп’ютер у мережі?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>refuses the connection: is it switched on, and is the port right?</source>
        <translation>відхиляє з’єднання: чи ввімкнено й чи правильний порт?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>stopped by a fault of this program; the log has the details</source>
        <translation>зупинено через помилку цієї програми; подробиці в журналі</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>there is no computer of this name on the network</source>
        <translation>у мережі немає комп’ютера з таким іменем</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>this account may not open it (on Linux: add it to the group dialout, lp or input)</source>
        <translation>цей обліковий запис не може це відкрити (у Linux: додайте його до групи dialout, lp або input)</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>not plugged in: no keyboard is {written}</source>
        <translation>не підключено: немає клавіатури {written}</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>the computer was too slow and lost keys: read the last code again</source>
        <translation>комп’ютер не встиг і загубив символи: відскануйте останній код знову</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>{n} keyboards are {written}: name one by its path under /dev/input/by-path</source>
        <translation>Клавіатур, що є {written}: {n}; укажіть одну за шляхом у /dev/input/by-path</translation>
    </message>
    <message>
        <location filename="../../drivers/files.py"/>
        <source>there is no folder {folder}</source>
        <translation>немає папки {folder}</translation>
    </message>
    <message>
        <location filename="../../drivers/files.py"/>
        <source>this account may not write to it</source>
        <translation>цей обліковий запис не може туди писати</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>What was learned of the scanner should be kept in {path}, but cannot be: {fault}. It holds until the program ends.</source>
        <translation>Дані про сканер не вдалося зберегти в {path}: {fault}. Вони діють до закриття програми.</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>{path} should hold what was learned of the scanners, but it is damaged ({fault}): scan the set-up barcode of `packbench sheet scanner` again.</source>
        <translation>{path} з даними про сканери пошкоджено ({fault}): відскануйте знову код налаштування з `packbench sheet scanner`.</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>{path} should hold what was learned of the scanners, but: {fault}.</source>
        <translation>{path} має містити дані про сканери, але: {fault}.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>Light {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyUSB0;protocol=lcus;right=1;wrong=2, or serial:COM3;protocol=lines.</source>
        <translation>Адреса лампи {address} незрозуміла. Можливі форми: {forms}; наприклад serial:/dev/ttyUSB0;protocol=lcus;right=1;wrong=2 або serial:COM3;protocol=lines.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>Option {option} of {address}: channels 1 to {most} joined by + should stand there, or none, but {came} came.</source>
        <translation>Параметр {option} у {address}: очікувалися канали від 1 до {most}, з’єднані знаком +, або none, надійшло: {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>ready ({board})</source>
        <translation>готово ({board})</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>Printer {address} is not understood. Write one of: {forms}; for example tcp:192.168.1.30, file:/dev/usb/lp0 or serial:COM4@38400.</source>
        <translation>Адреса принтера {address} незрозуміла. Можливі форми: {forms}; наприклад tcp:192.168.1.30, file:/dev/usb/lp0 або serial:COM4@38400.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>does not answer: see to its labels, ribbon and head</source>
        <translation>не відповідає: перевірте етикетки, стрічку й головку</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>took a document but did not say within {seconds} s that it was printed. See to its paper and cover, and look whether the paper came out before you print again.</source>
        <translation>отримав документ, але за {seconds} с не підтвердив друк. Перевірте папір і кришку; перш ніж друкувати знову, гляньте, чи аркуш не вийшов.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>{why} while it took a document. Look whether the paper came out before you print it again.</source>
        <translation>{why} під час передавання документа. Перш ніж друкувати знову, гляньте, чи аркуш не вийшов.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>{why}. Nothing was sent.</source>
        <translation>{why}. Нічого не надіслано.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <location filename="../../printing/printer.py"/>
        <source>Printer {name}: {what}</source>
        <translation>Принтер {name}: {what}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read another code: not sure yet that this scanner sends at {rate}</source>
        <translation>відскануйте інший код: ще немає певності, що сканер передає на {rate}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read the code again: what came makes no sense at {rate}</source>
        <translation>відскануйте код знову: на {rate} дані нечитабельні</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read the code again: what came makes no sense at {rate}, now {other} is tried</source>
        <translation>відскануйте код знову: на {rate} дані нечитабельні, тепер спроба на {other}</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>Scale {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyUSB0 or serial:COM5@9600;protocol=sbi.</source>
        <translation>Адреса ваг {address} незрозуміла. Можливі форми: {forms}; наприклад serial:/dev/ttyUSB0 або serial:COM5@9600;protocol=sbi.</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers in {came}, not in {frame}: set frame={came} in its address</source>
        <translation>відповідає в {came}, а не в {frame}: задайте frame={came} в адресі</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers, but not in {protocol}: it looks like {other} (protocol={name})</source>
        <translation>відповідає, але не в {protocol}: схоже на {other} (protocol={name})</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers, but not in {protocol}: it sent {bytes}; look at its menu, and at its baud rate</source>
        <translation>відповідає, але не в {protocol}: надіслано {bytes}; перевірте меню ваг і швидкість передавання</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>did not set to zero: wait until it is at rest and not over- or underloaded</source>
        <translation>не обнулено: зачекайте, доки ваги заспокояться й будуть у межах</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>did not tare: wait until it is at rest and not over- or underloaded</source>
        <translation>тару не задано: зачекайте, доки ваги заспокояться й будуть у межах</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>does not answer: is it switched on, and set to {protocol}?</source>
        <translation>не відповідають: чи ввімкнено ваги й чи задано {protocol}?</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>does not answer: is it switched on, is the cable right, and is its baud rate the one of its address?</source>
        <translation>не відповідають: чи ввімкнено ваги, чи той кабель і чи швидкість передавання така, як в адресі?</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>never says its unit: add ;unit=kg or ;unit=lb to its address</source>
        <translation>не повідомляють одиницю: додайте ;unit=kg або ;unit=lb до адреси</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready ({protocol})</source>
        <translation>готово ({protocol})</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready; set to zero by its own key, {protocol} has no word for it</source>
        <translation>готово; обнуляти кнопкою ваг, {protocol} не має такої команди</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready; tare by its own key, {protocol} has no word for it</source>
        <translation>готово; тара кнопкою ваг, {protocol} не має такої команди</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>reports a fault: switch it off and on; if that does not help, have it serviced</source>
        <translation>повідомляють про несправність: вимкніть і ввімкніть; якщо не допоможе, викличте сервіс</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>sends what is in no language known here ({bytes}): are baud rate and parity the scale's own?</source>
        <translation>надсилають дані невідомою мовою ({bytes}): чи швидкість і парність такі, як у ваг?</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Scanner {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyACM0, serial:COM3@115200 or tcp:192.168.1.20:2001.</source>
        <translation>Адреса сканера {address} незрозуміла. Можливі форми: {forms}; наприклад serial:/dev/ttyACM0, serial:COM3@115200 або tcp:192.168.1.20:2001.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Scanner {address}: evdev is Linux's; here a keyboard scanner needs no entry.</source>
        <translation>Сканер {address}: evdev є лише в Linux; тут сканер-клавіатура не потребує запису.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Write evdev:/dev/input/by-id/… or evdev:VID:PID, such as evdev:05e0:1300.</source>
        <translation>Укажіть evdev:/dev/input/by-id/… або evdev:VID:PID, наприклад evdev:05e0:1300.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>bytes were lost or broken on the cable: read the last code again</source>
        <translation>байти втрачено або пошкоджено в кабелі: відскануйте останній код знову</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/scanners.py"/>
        <source>ready, {n:,} repeated read not counted</source>
        <translation>
            <numerusform>готово, {n:,} повторне зчитування не зараховано</numerusform>
            <numerusform>готово, {n:,} повторні зчитування не зараховано</numerusform>
            <numerusform>готово, {n:,} повторних зчитувань не зараховано</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>{address}: feedback=zebra-ssi and protocol=ssi go together, for a scanner speaks SSI or lines.</source>
        <translation>{address}: feedback=zebra-ssi і protocol=ssi йдуть разом, бо сканер говорить SSI або рядками.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>{address}: the one value of the option 'baud' is 'auto', and it goes with lines, not with SSI; a known rate is written behind the port, as in serial:/dev/ttyUSB0@115200.</source>
        <translation>{address}: єдине значення параметра 'baud' — 'auto', і воно для рядків, не для SSI; відому швидкість пишуть після порту, як у serial:/dev/ttyUSB0@115200.</translation>
    </message>
    <message>
        <location filename="../../drivers/ssi.py"/>
        <source>a code came that is too long for this mode (SSI): set the scanner to send lines instead</source>
        <translation>надійшов код, задовгий для цього режиму (SSI): задайте в сканері надсилання рядків</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>Port {port} is not understood. Write usb=SERIALNUMBER, usb=VID:PID, usb=VID:PID:SERIALNUMBER or path=1-1.2; `packbench doctor` shows what is plugged in.</source>
        <translation>Порт {port} незрозумілий. Укажіть usb=СЕРІЙНИЙНОМЕР, usb=VID:PID, usb=VID:PID:СЕРІЙНИЙНОМЕР або path=1-1.2; `packbench doctor` показує, що підключено.</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>not plugged in: no port is {written}</source>
        <translation>не підключено: немає порту {written}</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>{n} ports are {written}: {which}; name one by its serial number or its path</source>
        <translation>Портів, що є {written}: {n} ({which}); укажіть один за серійним номером або шляхом</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds another number</source>
        <translation>код EAN чи UPC містить інший номер</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds digits alone</source>
        <translation>код EAN чи UPC містить лише цифри</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds digits of another length</source>
        <translation>код EAN чи UPC має іншу кількість цифр</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code of this kind has no {n} digit</source>
        <translation>
            <numerusform>код EAN чи UPC цього виду не має {n} цифри</numerusform>
            <numerusform>код EAN чи UPC цього виду не має {n} цифр</numerusform>
            <numerusform>код EAN чи UPC цього виду не має {n} цифр</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an Interleaved 2 of 5 code holds digits alone</source>
        <translation>код Interleaved 2 of 5 містить лише цифри</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>no Interleaved 2 of 5 code is {n} digit long</source>
        <translation>
            <numerusform>жоден код Interleaved 2 of 5 не має {n} цифри</numerusform>
            <numerusform>жоден код Interleaved 2 of 5 не має {n} цифр</numerusform>
            <numerusform>жоден код Interleaved 2 of 5 не має {n} цифр</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>{number} ends in {wrong}, but {right} belongs there</source>
        <translation>{number} закінчується на {wrong}, а має на {right}</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>This code sets up scanners that type as a keyboard; the line check tries all others</source>
        <translation>Цей код налаштовує сканери-клавіатури; інші перевіряє перевірка пристроїв</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>a card of this bench</source>
        <translation>картка цього робочого місця</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>a quantity card holds 1 to {most}</source>
        <translation>картка кількості містить число від 1 до {most}</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>character {sign} is in the code, which no label carries</source>
        <translation>у коді є символ {sign}, якого немає на жодній етикетці</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/barcode.py"/>
        <source>the code has {n} character, more than any symbol holds</source>
        <translation>
            <numerusform>код має {n} символ, жоден штрихкод стільки не вміщує</numerusform>
            <numerusform>код має {n} символи, жоден штрихкод стільки не вміщує</numerusform>
            <numerusform>код має {n} символів, жоден штрихкод стільки не вміщує</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>the code is empty</source>
        <translation>код порожній</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this card came in small letters: is Caps Lock on?</source>
        <translation>картка надійшла малими літерами: чи ввімкнено Caps Lock?</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this card is for a newer program</source>
        <translation>ця картка для новішої програми</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this command card is not known to this program</source>
        <translation>ця програма не знає цієї картки команди</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Approve</source>
        <translation>Схвалити</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Back to work</source>
        <translation>До роботи</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Break</source>
        <translation>Перерва</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Call supervisor</source>
        <translation>Покликати керівника</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Clear</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Close the order when every line is complete.</source>
        <translation>Закрити замовлення, коли всі позиції зібрано.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Devices</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Everything a step larger; after the largest, as before.</source>
        <translation>Усе на крок більше; після найбільшого — як спочатку.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Hold the order until a supervisor has looked.</source>
        <translation>Затримати замовлення, доки його не перегляне керівник.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>How this bench is set up.</source>
        <translation>Як налаштовано це робоче місце.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>I have read the message.</source>
        <translation>Повідомлення прочитано.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Label again</source>
        <translation>Етикетка ще раз</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Leave the bench; an open order stays as it is.</source>
        <translation>Залишити робоче місце; відкрите замовлення лишається як є.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Leave this order as it is and take another.</source>
        <translation>Лишити це замовлення як є та взяти інше.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Look for new orders and devices now.</source>
        <translation>Шукати зараз нові замовлення та пристрої.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Move the choice down.</source>
        <translation>Перемістити вибір униз.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Move the choice up.</source>
        <translation>Перемістити вибір угору.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>My day</source>
        <translation>Мій день</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Previous</source>
        <translation>Попереднє</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print a test on each printer.</source>
        <translation>Пробний друк на кожному принтері.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print the last carton label once more, as a copy.</source>
        <translation>Надрукувати останню етикетку коробки ще раз, як копію.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print the last packing slip once more, as a copy.</source>
        <translation>Надрукувати останній пакувальний лист ще раз, як копію.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Put order aside</source>
        <translation>Відкласти замовлення</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Quieter</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Scanners, scale, printers, server and papers.</source>
        <translation>Сканери, ваги, принтери, сервер і документи.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: damaged</source>
        <translation>Нестача: пошкоджено</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: none left</source>
        <translation>Нестача: більше немає</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: not found</source>
        <translation>Нестача: не знайдено</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Slip again</source>
        <translation>Лист ще раз</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Supervisor: it stays out of the box.</source>
        <translation>Керівник: у коробку не кладеться.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Supervisor: let it pass.</source>
        <translation>Керівник: схвалити це.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take a break; your badge brings all back as it was.</source>
        <translation>Зробити перерву; ваш бейдж поверне все як було.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take the last pick back out of the box.</source>
        <translation>Вийняти останній взятий товар із коробки.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take what the choice is on.</source>
        <translation>Узяти вибране.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Test print</source>
        <translation>Пробний друк</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The next language.</source>
        <translation>Наступна мова.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line cannot be found.</source>
        <translation>Решту цієї позиції не знайдено.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line is damaged.</source>
        <translation>Решту цієї позиції пошкоджено.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line is not in stock.</source>
        <translation>Решти цієї позиції немає в наявності.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Tones and words a step louder.</source>
        <translation>Звуки й слова на крок гучніше.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Tones and words a step quieter.</source>
        <translation>Звуки й слова на крок тихіше.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Try every device; the same again ends it.</source>
        <translation>Перевірити кожен пристрій; та сама команда завершує.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Undo</source>
        <translation>Скасувати останнє</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What the next camera sees, beside the page.</source>
        <translation>Що бачить наступна камера, поруч зі сторінкою.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What to do now, step by step.</source>
        <translation>Що робити зараз, крок за кроком.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What was packed today.</source>
        <translation>Що сьогодні запаковано.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../packing/verdict.py"/>
        <source>Line check</source>
        <translation>Перевірка пристроїв</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../station/settings.py"/>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../station/settings_file.py"/>
        <location filename="../../station/ui/preferences.py"/>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>camera {port}</source>
        <translation>камера {port}</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>catalogue</source>
        <translation>каталог</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>keyboard</source>
        <translation>клавіатура</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>label</source>
        <translation>етикетка</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scale</source>
        <translation>ваги</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scanner</source>
        <translation>сканер</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scanner {port}</source>
        <translation>сканер {port}</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>signal light</source>
        <translation>лампа</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>slip</source>
        <translation>лист</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) and ({other}) exclude each other: scan another code of the same thing</source>
        <translation>({ai}) і ({other}) виключають одне одного: відскануйте інший код цього ж товару</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) beside a signature needs its serial number, but {value} has none: scan another code of the same thing</source>
        <translation>({ai}) поруч із підписом потребує серійного номера, а {value} його не має: відскануйте інший код цього ж товару</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) is both {one} and {other}: scan another code of the same thing</source>
        <translation>({ai}) має два значення, {one} і {other}: відскануйте інший код цього ж товару</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) needs {others} beside it, which this code lacks: scan the label's other code</source>
        <translation>({ai}) потребує поруч {others}, а тут цього немає: відскануйте другий код з етикетки</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>another key</source>
        <translation>інший ключ</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>{one} with {other}</source>
        <translation>{one} разом із {other}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/coupons.py"/>
        <source>a digit for {field}</source>
        <translation>цифра в полі {field}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/coupons.py"/>
        <source>{choices} for {field}</source>
        <translation>{choices} в полі {field}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/coupons.py"/>
        <source>{n} digit for {field}</source>
        <translation>
            <numerusform>{n} цифра в полі {field}</numerusform>
            <numerusform>{n} цифри в полі {field}</numerusform>
            <numerusform>{n} цифр у полі {field}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a certain day of the month</source>
        <translation>певний день місяця</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a date of eight digits, year, month and day</source>
        <translation>дата з восьми цифр: рік, місяць і день</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a date of six digits, year, month and day</source>
        <translation>дата з шести цифр: рік, місяць і день</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a day up to {last} in that month</source>
        <translation>день до {last} у цьому місяці</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a minute from 00 to {most}</source>
        <translation>хвилина від 00 до {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a minute of two digits</source>
        <translation>хвилина з двох цифр</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a month from 01 to 12</source>
        <translation>місяць від 01 до 12</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a second from 00 to {most}</source>
        <translation>секунда від 00 до {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a second of two digits</source>
        <translation>секунда з двох цифр</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a time of four digits, hour and minute</source>
        <translation>час із чотирьох цифр: година та хвилина</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>an hour from 00 to {most}</source>
        <translation>година від 00 до {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>an hour of two digits</source>
        <translation>година з двох цифр</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>({ai}) is no GS1 application identifier: scan another code</source>
        <translation>({ai}) — не ідентифікатор застосування GS1: відскануйте інший код</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>({ai}){value}: expected {size} characters, but {count} came: scan it again, or another code of the same thing</source>
        <translation>({ai}){value}: очікувалося символів: {size}, надійшло: {count}. Відскануйте знову або інший код цього ж товару</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code holds at least one element, but it is empty: scan it again</source>
        <translation>Код GS1 містить принаймні один елемент, а цей порожній: відскануйте знову</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code holds up to {most} elements, but more came</source>
        <translation>Код GS1 вміщує елементів: {most}, надійшло більше</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code is at most {most} long, but {n} character came</source>
        <translation>
            <numerusform>Довжина коду GS1 щонайбільше {most}, а надійшов {n} символ</numerusform>
            <numerusform>Довжина коду GS1 щонайбільше {most}, а надійшло {n} символи</numerusform>
            <numerusform>Довжина коду GS1 щонайбільше {most}, а надійшло {n} символів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>Expected a GS1 application identifier, but {came} came: scan it again, or another code of it</source>
        <translation>Очікувався ідентифікатор застосування GS1, надійшло {came}: відскануйте знову або інший код</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>{least} to {most}</source>
        <translation>від {least} до {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/faults.py"/>
        <source>({ai}){value}: expected {expected}, but {came} came: scan it again, or another code of the same thing</source>
        <translation>({ai}){value}: очікувалося: {expected}, надійшло: {came}. Відскануйте знову або інший код цього ж товару</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/faults.py"/>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) belongs in its path, not in its query</source>
        <translation>місце ({ai}) у шляху, а не в запиті</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) cannot stand in its query</source>
        <translation>({ai}) не може бути в запиті</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) is both {one} and {other}</source>
        <translation>({ai}) має два значення, {one} і {other}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) is in it twice</source>
        <translation>({ai}) трапляється двічі</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>This is no sound GS1 Digital Link: {why}. Scan another code of the same thing</source>
        <translation>Неправильний GS1 Digital Link: {why}. Відскануйте інший код цього ж товару</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>a domain and a path are expected</source>
        <translation>очікувалися домен і шлях</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>a key such as (01) is expected</source>
        <translation>очікувався ключ, напр. (01)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/links.py"/>
        <source>a length up to {most} is expected, but {n} character came</source>
        <translation>
            <numerusform>очікується довжина до {most}, а надійшов {n} символ</numerusform>
            <numerusform>очікується довжина до {most}, а надійшло {n} символи</numerusform>
            <numerusform>очікується довжина до {most}, а надійшло {n} символів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>brackets in a domain stand around a whole IPv6 address</source>
        <translation>дужки в домені охоплюють усю адресу IPv6</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>https:// or http:// is expected, but {came} came</source>
        <translation>очікувалося https:// або http://, надійшло {came}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>there is no GS1 key such as /01/… at the end of its path</source>
        <translation>наприкінці шляху немає ключа GS1, напр. /01/…</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{name} in its query is no application identifier</source>
        <translation>{name} у запиті — не ідентифікатор застосування</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{path} in its path is no key with its qualifiers in order</source>
        <translation>{path} у шляху — не ключ із кваліфікаторами за порядком</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{sign} cannot stand in a domain</source>
        <translation>{sign} не може бути в домені</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{sign} cannot stand in a link</source>
        <translation>{sign} не може бути в посиланні</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0 or 1</source>
        <translation>0 або 1</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0, 1 or 9</source>
        <translation>0, 1 або 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0, 1, 2 or 9</source>
        <translation>0, 1, 2 або 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a bank account number (IBAN)</source>
        <translation>номер банківського рахунку (IBAN)</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a bank account number (IBAN) of 11 to 34 characters</source>
        <translation>номер банківського рахунку (IBAN), від 11 до 34 символів</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a country's three digits, or 999</source>
        <translation>три цифри країни або 999</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a hyphen</source>
        <translation>дефіс</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a letter, a digit, - or _</source>
        <translation>літера, цифра, - або _</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a piece from 1 on</source>
        <translation>номер частини від 1</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a piece not above the total</source>
        <translation>номер частини, не більший за загальну кількість</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a place not after the end</source>
        <translation>місце не далі кінця</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a total from 1 on</source>
        <translation>загальна кількість від 1</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a type of media, 01 to 10 or 80 to 99</source>
        <translation>тип носія, від 01 до 10 або від 80 до 99</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a type of package</source>
        <translation>тип упаковки</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>capital letters and digits</source>
        <translation>великі літери й цифри</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>capital letters, digits and #-/</source>
        <translation>великі літери, цифри та #-/</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>check digit {right} at its end</source>
        <translation>контрольна цифра {right} наприкінці</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>digits 0 to 9</source>
        <translation>цифри від 0 до 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>digits with a check digit</source>
        <translation>цифри з контрольною цифрою</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>letters, digits and !"%&amp;'()*+,-./:;&lt;=&gt;?_</source>
        <translation>літери, цифри та !"%&amp;'()*+,-./:;&lt;=&gt;?_</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>letters, digits, - and _</source>
        <translation>літери, цифри, - та _</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>more than zero</source>
        <translation>більше за нуль</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>no more = than fill it up</source>
        <translation>не більше =, ніж треба для доповнення</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>no zero before the number</source>
        <translation>без нуля перед числом</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>one character</source>
        <translation>один символ</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>piece and total in equally many digits</source>
        <translation>номер частини й загальна кількість з однаковою кількістю цифр</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>something that is no digit</source>
        <translation>щось, що не є цифрою</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>ten digits</source>
        <translation>десять цифр</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the check digits of this account</source>
        <translation>контрольні цифри цього рахунку</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the three digits of a country</source>
        <translation>три цифри країни</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the three digits of a currency</source>
        <translation>три цифри валюти</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the two letters of a country</source>
        <translation>дві літери країни</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two check characters at its end</source>
        <translation>два контрольні символи наприкінці</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two hexadecimal digits after %</source>
        <translation>дві шістнадцяткові цифри після %</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two numbers with / between</source>
        <translation>два числа, розділені /</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/linters.py"/>
        <source>up to {n} character</source>
        <translation>
            <numerusform>щонайбільше {n} символ</numerusform>
            <numerusform>щонайбільше {n} символи</numerusform>
            <numerusform>щонайбільше {n} символів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>zero</source>
        <translation>нуль</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>{most} or less</source>
        <translation>{most} або менше</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>{right} as its two check characters</source>
        <translation>два контрольні символи {right}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/reading.py"/>
        <source>({ai}){value}: expected a number above zero: scan another code of the same thing</source>
        <translation>({ai}){value}: очікувалося число, більше за нуль: відскануйте інший код цього ж товару</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>a code with two meanings</source>
        <translation>код із двома значеннями</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>not for now</source>
        <translation>не зараз</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>not readable</source>
        <translation>не читається</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: damaged</source>
        <translation>нестача: пошкоджено</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: none left</source>
        <translation>нестача: більше немає</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: not found</source>
        <translation>нестача: не знайдено</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: other</source>
        <translation>нестача: інша причина</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>unknown badge</source>
        <translation>невідомий бейдж</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>badge</source>
        <translation>бейдж</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>command {command}</source>
        <translation>команда {command}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>item {sku}</source>
        <translation>товар {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>order {number}</source>
        <translation>замовлення {number}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>quantity {units}</source>
        <translation>кількість {units}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>unknown code</source>
        <translation>невідомий код</translation>
    </message>
    <message>
        <location filename="../../packing/meanings.py"/>
        <source>carton {sscc}</source>
        <translation>коробка {sscc}</translation>
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
        <translation>Упаковка {sku}, кількості в якій немає в каталозі</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code of an article that is not known here</source>
        <translation>Внутрішній код товару, який тут невідомий</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code of one company, not in the catalogue</source>
        <translation>Внутрішній код однієї компанії, його немає в каталозі</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code, and no region is set here</source>
        <translation>Внутрішній код, а регіон тут не задано</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>Goods of varying measure of {sku}, not in the catalogue</source>
        <translation>Товар змінної кількості {sku}, його немає в каталозі</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>Goods of varying measure, not in the catalogue</source>
        <translation>Товар змінної кількості, його немає в каталозі</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>In-store article {number} is not in the catalogue</source>
        <translation>Товару з внутрішнім кодом {number} немає в каталозі</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>This is the small code beside an EAN code: scan the large one</source>
        <translation>Це малий код поруч із кодом EAN: відскануйте великий</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>A gift or a sample</source>
        <translation>Подарунок або зразок</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Right article, wrong barcode on it</source>
        <translation>Товар правильний, штрихкод не той</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Seen, and it is right</source>
        <translation>Переглянуто, усе правильно</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Takes the place of an article that is out of stock</source>
        <translation>Замінює товар, якого немає в наявності</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>The customer agreed</source>
        <translation>Клієнт погодився</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the count in {number} is wrong</source>
        <translation>контрольна цифра кількості в {number} неправильна</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the price in {number} is wrong</source>
        <translation>контрольна цифра ціни в {number} неправильна</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the weight in {number} is wrong</source>
        <translation>контрольна цифра ваги в {number} неправильна</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>{number} counts no pieces</source>
        <translation>{number} містить нуль штук</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>It is a carton: {sscc}.</source>
        <translation>Це коробка: {sscc}.</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>No units are missing.</source>
        <translation>Нічого не бракує.</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>asked for at the bench</source>
        <translation>викликано з робочого місця</translation>
    </message>
    <message>
        <location filename="../../packing/text.py"/>
        <source>{one} or {other}</source>
        <translation>{one} або {other}</translation>
    </message>
    <message>
        <location filename="../../packing/text.py"/>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>A supervisor is needed</source>
        <translation>Потрібен керівник</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Already packed</source>
        <translation>Уже запаковано</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Another order is open</source>
        <translation>Відкрито інше замовлення</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Approve, or send back to work.</source>
        <translation>Схваліть або поверніть до роботи.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Approved by {name}</source>
        <translation>Схвалено: {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Ask a supervisor to scan their badge.</source>
        <translation>Попросіть керівника відсканувати бейдж.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Call a supervisor.</source>
        <translation>Покличте керівника.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Close the box and put the label on.</source>
        <translation>Закрийте коробку й наклейте етикетку.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Code has two meanings</source>
        <translation>Код має два значення</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Complete: scan the order's number or Done.</source>
        <translation>Усе взято: відскануйте номер замовлення або «Готово».</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Copy {copy} of the label</source>
        <translation>Копія {copy} етикетки</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Copy {copy} of the slip</source>
        <translation>Копія {copy} пакувального листа</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Damaged.</source>
        <translation>Пошкоджено.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Finish {order} or put it aside, then scan {detail} again.</source>
        <translation>Завершіть {order} або відкладіть, потім знову відскануйте {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>For order {order}.</source>
        <translation>До замовлення {order}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Go on scanning.</source>
        <translation>Скануйте далі.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Go on with the order.</source>
        <translation>Продовжуйте замовлення.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Goodbye {name}</source>
        <translation>До побачення, {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Heard</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Heard: {device}</source>
        <translation>Отримано: {device}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Hello {name}</source>
        <translation>Вітаємо, {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Help, then press Back to work.</source>
        <translation>Допоможіть, потім натисніть «До роботи».</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>It may be {detail}. Scan another code of the same thing.</source>
        <translation>Це може бути {detail}. Відскануйте інший код цього ж товару.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line check ended</source>
        <translation>Перевірку завершено</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line checked: all well</source>
        <translation>Перевірка: усе працює</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line checked: look at {devices}</source>
        <translation>Перевірка: огляньте {devices}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Next item counts {units}</source>
        <translation>Наступний товар рахується: {units}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>No order open</source>
        <translation>Немає відкритого замовлення</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nobody signed in</source>
        <translation>Ніхто не увійшов</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>None left.</source>
        <translation>Більше немає.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not complete yet</source>
        <translation>Ще не все взято</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not found.</source>
        <translation>Не знайдено.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not in this order</source>
        <translation>Немає в цьому замовленні</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not needed now</source>
        <translation>Зараз не потрібно</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not readable</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing is on hold</source>
        <translation>Нічого не затримано</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing to print</source>
        <translation>Немає чого друкувати</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing to undo</source>
        <translation>Немає чого скасувати</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing was packed.</source>
        <translation>Нічого не запаковано.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Open on another bench</source>
        <translation>Відкрито на іншому місці</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order cancelled</source>
        <translation>Замовлення скасовано</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order waits</source>
        <translation>Замовлення чекає</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order}</source>
        <translation>Замовлення {order}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order} packed</source>
        <translation>Замовлення {order} запаковано</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order} put aside</source>
        <translation>Замовлення {order} відкладено</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Other reason.</source>
        <translation>Інша причина.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Pack an order first.</source>
        <translation>Спершу запакуйте замовлення.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put it aside.</source>
        <translation>Відкладіть убік.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put it with the packed boxes: {detail}.</source>
        <translation>Поставте до запакованих коробок: {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put the goods back and put the order aside.</source>
        <translation>Поверніть товар на місце й відкладіть замовлення.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put {sku} aside and take {next}.</source>
        <translation>Відкладіть {sku} і візьміть {next}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put {units} of {sku} back: this order still takes {detail}.</source>
        <translation>Поверніть {units} × {sku}: до замовлення ще {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Ready</source>
        <translation>Можна починати</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan a badge to go on.</source>
        <translation>Відскануйте бейдж, щоб продовжити.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan again: {detail}.</source>
        <translation>Відскануйте знову: {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan an order's number first.</source>
        <translation>Спершу відскануйте номер замовлення.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan an order's number.</source>
        <translation>Відскануйте номер замовлення.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan it again. Still unknown? Ask a supervisor for a new badge.</source>
        <translation>Відскануйте ще раз. Досі невідомий? Попросіть у керівника новий бейдж.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the article's own barcode.</source>
        <translation>Відскануйте власний штрихкод товару.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the card with each scanner: nothing counts now.</source>
        <translation>Відскануйте картку кожним сканером: зараз нічого не зараховується.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the item.</source>
        <translation>Відскануйте товар.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>Scan the one item still missing, or say that it is short.</source>
        <translation>
            <numerusform>Відскануйте ще {n} штуку або повідомте про нестачу.</numerusform>
            <numerusform>Відскануйте ще {n} штуки або повідомте про нестачу.</numerusform>
            <numerusform>Відскануйте ще {n} штук або повідомте про нестачу.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan your badge first.</source>
        <translation>Спершу відскануйте бейдж.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Server does not answer</source>
        <translation>Сервер не відповідає</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Short: {units} of {sku}</source>
        <translation>Нестача: {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Supervisor {name}</source>
        <translation>Керівник: {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Supervisor: scan your badge.</source>
        <translation>Керівнику: відскануйте бейдж.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take an order that is in hand here; {detail} has to wait.</source>
        <translation>Візьміть замовлення, збережене тут; {detail} має почекати.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take another order: another bench has this one ({detail}).</source>
        <translation>Візьміть інше замовлення: це має інше місце ({detail}).</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take it out of the box.</source>
        <translation>Вийміть із коробки.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take {units} of {sku}.</source>
        <translation>Візьміть {units} × {sku}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Taken back: {units} of {sku}</source>
        <translation>Скасовано: {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>This card is for the bench's screen: nothing of the order changes.</source>
        <translation>Ця картка для екрана робочого місця: у замовленні нічого не змінюється.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Too many</source>
        <translation>Забагато</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Tried only, it counts for nothing: {what}.</source>
        <translation>Лише перевірка, не зараховується: {what}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Unknown badge</source>
        <translation>Невідомий бейдж</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Unknown code</source>
        <translation>Невідомий код</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Waits for a supervisor</source>
        <translation>Чекає на керівника</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Wanted again: {units} of {sku}</source>
        <translation>Знову потрібно: {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>You scanned {scanned}, this order wants {wanted}.</source>
        <translation>Відскановано {scanned}, у замовленні {wanted}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>an item that does not match</source>
        <translation>товар не збігається</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>help is wanted</source>
        <translation>потрібна допомога</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>nothing known</source>
        <translation>нічого не відомо</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>what is on the list</source>
        <translation>те, що в списку</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>{detail} is not known here: ask the office whether it was released.</source>
        <translation>{detail} тут невідоме: запитайте в офісі, чи його передано в роботу.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>{name}: back to work</source>
        <translation>{name}: до роботи</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>{n} more to take.</source>
        <translation>
            <numerusform>Візьміть ще {n}.</numerusform>
            <numerusform>Візьміть ще {n}.</numerusform>
            <numerusform>Візьміть ще {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/packed_box.py"/>
        <location filename="../../station/ui/procedures.py"/>
        <source>Close the box.</source>
        <translation>Закрийте коробку.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>Scan your badge</source>
        <translation>Відскануйте бейдж</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>Then the bench is yours.</source>
        <translation>Потім робоче місце ваше.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Unknown order</source>
        <translation>Невідоме замовлення</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>It is not known what was printed: look at the printer, and reprint it if it did not come out.</source>
        <translation>Невідомо, що надруковано: гляньте на принтер і надрукуйте знову, якщо не вийшло.</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>The printer's driver failed ({fault}).</source>
        <translation>Збій драйвера принтера ({fault}).</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>{trouble}. It prints as soon as that is mended.</source>
        <translation>{trouble}. Друкуватиме, щойно це усунуть.</translation>
    </message>
    <message>
        <location filename="../../printing/spool.py"/>
        <source>the program ended while this was being sent: see whether it came out, and reprint it if not</source>
        <translation>програма завершилася під час надсилання: гляньте, чи вийшло, і якщо ні, надрукуйте знову</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>A barcode of nothing was asked for: give the order its number first.</source>
        <translation>Запитано порожній штрихкод: спершу дайте замовленню номер.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>An SSCC has 18 digits, the last one a check digit, but {came} came: no label is printed.</source>
        <translation>SSCC має 18 цифр, остання контрольна, а надійшло {came}: етикетка не друкується.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>Code 128 carries 1 to {most} printable ASCII characters, but {came} came: it cannot be printed as this barcode.</source>
        <translation>Code 128 вміщує друковані символи ASCII, довжина від 1 до {most}, а надійшло {came}: таким кодом не надрукувати.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>Code 128 carries printable ASCII characters, but {came} came.</source>
        <translation>Code 128 вміщує друковані символи ASCII, а надійшло {came}.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>No barcode can carry {came}: it cannot be printed.</source>
        <translation>Жоден штрихкод не вміщує {came}: надрукувати не можна.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>{came} makes a barcode too dense to be read from this paper: it cannot be printed.</source>
        <translation>{came} дає штрихкод, надто щільний для цього паперу: надрукувати не можна.</translation>
    </message>
    <message>
        <location filename="../../station/app.py"/>
        <source>The journal and the orders are opened.</source>
        <translation>Відкриваються журнал і замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>Company prefix {prefix} leaves {room} carton numbers for each of {stations:,} stations, and carton {number} of station {station} has none: set a shorter company prefix, or ask GS1 for a further one.</source>
        <translation>Префікс компанії {prefix} дає номерів коробок: {room} на кожне з {stations:,} робочих місць, а номер {number} місця {station} не вміщується: задайте коротший префікс або попросіть у GS1 ще один.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>It is with {bench} now.</source>
        <translation>Зараз його має {bench}.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>order {number}, packed at this bench</source>
        <translation>замовлення {number}, запаковано на цьому місці</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Keep off it for a moment.</source>
        <translation>Не торкайтеся ваг якусь мить.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Press Print a test.</source>
        <translation>Натисніть «Пробний друк».</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Put its pan back, or press its zero key.</source>
        <translation>Поверніть платформу на місце або натисніть кнопку нуля.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Scan the card with it.</source>
        <translation>Відскануйте ним картку.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>See that the paper is there and can be read.</source>
        <translation>Перевірте, чи вийшов аркуш і чи він читається.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set it to send GS (FNC1) as it is.</source>
        <translation>Задайте надсилання GS (FNC1) без змін.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set it to send GS (FNC1): without it, lot and serial number run into each other.</source>
        <translation>Задайте надсилання GS (FNC1): без нього партія й серійний номер зливаються.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set its keyboard to US, and its handling of Caps Lock off.</source>
        <translation>Задайте йому клавіатуру US і вимкніть обробку Caps Lock.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Show it the card.</source>
        <translation>Покажіть їй картку.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it, and wait.</source>
        <translation>Зніміть усе з ваг і зачекайте.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it.</source>
        <translation>Зніміть усе з ваг.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it; if it is empty, press its zero key.</source>
        <translation>Зніміть усе з ваг; якщо вони порожні, натисніть кнопку нуля.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>below its range</source>
        <translation>нижче діапазону</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>heard, {codes}, AIM identifier {aim}</source>
        <translation>отримано, {codes}, ідентифікатор AIM {aim}</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>heard, {codes}, no AIM identifier</source>
        <translation>отримано, {codes}, без ідентифікатора AIM</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>no weight yet</source>
        <translation>ваги ще немає</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>not at rest</source>
        <translation>нестабільно</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>not tried yet</source>
        <translation>ще не перевірено</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>overloaded</source>
        <translation>перевантажено</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>printed a test</source>
        <translation>пробний друк виконано</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{Seen}.</source>
        <translation>{Seen}.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{amount:,} g</source>
        <translation>{amount:,} г</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; letters come in the wrong case</source>
        <translation>{heard}; не той регістр літер</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) comes as {signs}</source>
        <translation>{heard}; роздільник (GS) надходить як {signs}</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) is kept</source>
        <translation>{heard}; роздільник (GS) збережено</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) is lost</source>
        <translation>{heard}; роздільник (GS) втрачено</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/line_check.py"/>
        <source>{n} code</source>
        <translation>
            <numerusform>{n} код</numerusform>
            <numerusform>{n} коди</numerusform>
            <numerusform>{n} кодів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{weight} at rest</source>
        <translation>{weight}, стабільно</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{weight}, not at rest</source>
        <translation>{weight}, нестабільно</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <location filename="../../station/running.py"/>
        <source>not heard yet</source>
        <translation>ще нічого не отримано</translation>
    </message>
    <message>
        <location filename="../../station/running.py"/>
        <source>is being opened</source>
        <translation>відкривається</translation>
    </message>
    <message>
        <location filename="../../station/running.py"/>
        <source>{codes}: has the form of a card of this bench, so neither counts. The office gives it another code.</source>
        <translation>{codes}: має вигляд картки цього місця, тому не діє ні те, ні те. Офіс дасть йому інший код.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>A badge that signs in at start (unattended benches).</source>
        <translation>Бейдж, що входить під час запуску (місця без працівника).</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>A light that shows the verdict: relays behind `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as `;protocol=lcus;right=1;wrong=2;attention=3`.</source>
        <translation>Лампа, що показує результат: реле за `serial:PORT[@BAUD]` або `tcp:HOST:PORT`, з параметрами з devices.md, напр. `;protocol=lcus;right=1;wrong=2;attention=3`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Badge at start</source>
        <translation>Бейдж під час запуску</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Badge needed</source>
        <translation>Потрібен бейдж</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Bench's name</source>
        <translation>Назва робочого місця</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Bench's token</source>
        <translation>Токен робочого місця</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Codes that cameras read</source>
        <translation>Коди, що читають камери</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Colours of the window. `contrast` and `dark-contrast` are of high contrast; `auto`: as the system is set.</source>
        <translation>Кольори вікна. `contrast` і `dark-contrast` — висококонтрастні; `auto`: як у системі.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Company prefix</source>
        <translation>Префікс компанії</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Data folder</source>
        <translation>Папка даних</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Dots per inch of the label printer.</source>
        <translation>Точок на дюйм у принтера етикеток.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Folder of the journal and the store.</source>
        <translation>Папка журналу та сховища.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>GS1 company prefix of the cartons' SSCC. Empty: the server's, else the demonstration prefix 9521234.</source>
        <translation>Префікс компанії GS1 для SSCC коробок. Порожньо: із сервера, інакше демонстраційний 9521234.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How in-store codes with a weight or a price are read: one of {regions}, or layouts of one's own such as `29IIIIIWWWWW`. See [codes](codes.md#in-store-codes). Empty: they are looked up whole.</source>
        <translation>Як читати внутрішні коди з вагою чи ціною: один із {regions} або власні схеми, напр. `29IIIIIWWWWW`. Див. [коди](codes.md#in-store-codes). Порожньо: шукати цілком.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How large all that is written is, in per cent.</source>
        <translation>Розмір усіх написів, у відсотках.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How loud verdicts are, in per cent of the computer's own volume. 10 less are 3 dB less; 0 is silent.</source>
        <translation>Гучність результатів, у відсотках гучності комп’ютера. На 10 менше — на 3 дБ тихіше; 0 — без звуку.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How orders are packed</source>
        <translation>Як пакувати замовлення</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>In-store codes</source>
        <translation>Внутрішні коди</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Kiosk</source>
        <translation>Кіоск</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Label printer's language</source>
        <translation>Мова принтера етикеток</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Label's dots per inch</source>
        <translation>Точок на дюйм етикетки</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Language of the window while nobody with a language of their own is signed in. Empty: the computer's.</source>
        <translation>Мова вікна, доки не увійшов ніхто з власною мовою. Порожньо: як у комп’ютера.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Last item closes</source>
        <translation>Останній товар закриває</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Locks after (minutes)</source>
        <translation>Блокування через (хвилин)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Minutes without a key, a touch or a scan after which the bench locks itself until a badge is read. 0: never.</source>
        <translation>Хвилини без клавіш, дотиків і сканувань, після яких місце блокується до сканування бейджа. 0: ніколи.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders held in hand</source>
        <translation>Замовлень про запас</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders that this bench's team wants to pack in a day. 0: no goal is shown.</source>
        <translation>Скільки замовлень на день хоче запакувати команда місця. 0: ціль не показується.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders to hold in hand for the time when the server does not answer.</source>
        <translation>Скільки замовлень тримати тут на час, коли сервер не відповідає.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Page of slips printed as PDF.</source>
        <translation>Формат сторінки пакувальних листів, що друкуються як PDF.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printer of carton labels, written like the other.</source>
        <translation>Принтер етикеток коробок, запис як для іншого.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printer of packing slips: `tcp:HOST[:PORT]`, `serial:PORT`, `file:PATH`.</source>
        <translation>Принтер пакувальних листів: `tcp:HOST[:PORT]`, `serial:PORT`, `file:PATH`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printers and papers</source>
        <translation>Принтери та документи</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printers can answer</source>
        <translation>Принтери відповідають</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners and cameras</source>
        <translation>Сканери й камери</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners, cameras, scale</source>
        <translation>Сканери, камери, ваги</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners, each `[NAME=]ADDRESS[;option=value]…` as in devices.md: `serial:PORT[@BAUD]`, `serial:usb=VID:PID`, `tcp:HOST:PORT`, `stdin`, …. A keyboard scanner needs no entry.</source>
        <translation>Сканери, кожен `[NAME=]ADDRESS[;option=value]…` як у devices.md: `serial:PORT[@BAUD]`, `serial:usb=VID:PID`, `tcp:HOST:PORT`, `stdin`, …. Сканер-клавіатуру вписувати не треба.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Screen and sound</source>
        <translation>Екран і звук</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Server's address</source>
        <translation>Адреса сервера</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Signal light</source>
        <translation>Сигнальна лампа</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Size of type</source>
        <translation>Розмір шрифту</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip paper's width (mm)</source>
        <translation>Ширина паперу листів (мм)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip printer's language</source>
        <translation>Мова принтера листів</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip's page as PDF</source>
        <translation>Сторінка листа як PDF</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Spoken words</source>
        <translation>Озвучення</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Team's goal (orders)</source>
        <translation>Ціль команди (замовлення)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The last item closes the order and prints, without a closing scan.</source>
        <translation>Останній товар закриває замовлення й друкує, без сканування для закриття.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The printers can answer: they are asked for paper first, and `sent` means printed.</source>
        <translation>Принтери відповідають: їх спершу питають про папір, а `sent` означає надруковано.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The scale: `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as `;protocol=sbi`. Its language is found out where none is given.</source>
        <translation>Ваги: `serial:PORT[@BAUD]` або `tcp:HOST:PORT`, з параметрами з devices.md, напр. `;protocol=sbi`. Якщо мову не задано, її буде визначено.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The server's address, such as `http://warehouse:8765`. Empty: this bench works alone.</source>
        <translation>Адреса сервера, напр. `http://warehouse:8765`. Порожньо: місце працює саме.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This bench</source>
        <translation>Це робоче місце</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This bench's name. Empty: as enrolled at the server, or `bench-1` without one.</source>
        <translation>Назва цього місця. Порожньо: як зареєстровано на сервері, а без нього `bench-1`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This station's token, printed once by `packbench admin enroll-station`.</source>
        <translation>Токен цього місця, один раз виведений командою `packbench admin enroll-station`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What cameras read, such as `EAN-13` and `Data-Matrix`. Empty: all that is usual on goods, cartons and papers (docs/devices.md). Fewer cost less.</source>
        <translation>Що читають камери, напр. `EAN-13` і `Data-Matrix`. Порожньо: усе звичне на товарах, коробках і документах (docs/devices.md). Що менше, то легше.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What the label printer understands.</source>
        <translation>Що розуміє принтер етикеток.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What the slip printer understands.</source>
        <translation>Що розуміє принтер пакувальних листів.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether a badge must be read first; `auto`: as soon as any badge is known.</source>
        <translation>Чи треба спершу відсканувати бейдж; `auto`: щойно відомий хоч один.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether the window fills the screen.</source>
        <translation>Чи займає вікно весь екран.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether the window has the whole screen for itself: no frame, before all others, and only a supervisor (anybody, where no badge is needed) closes it.</source>
        <translation>Чи має вікно весь екран для себе: без рамки, поверх інших, а закриває його лише керівник (будь-хто, якщо бейдж не потрібен).</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether verdicts are heard.</source>
        <translation>Чи чути результати.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Which verdicts are spoken as well: those where something is to be done, or all. Needs the extra `speech`.</source>
        <translation>Які результати ще й озвучувати: ті, де треба щось зробити, або всі. Потрібне доповнення `speech`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Width of the slip printer's paper in millimetres.</source>
        <translation>Ширина паперу принтера листів у міліметрах.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>a whole number</source>
        <translation>ціле число</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>texts</source>
        <translation>тексти</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>true or false</source>
        <translation>true або false</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>{source}: {name} should be {wanted}, but {value} came.</source>
        <translation>{source}: {name} — очікувалося: {wanted}, задано: {value}.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Label printer</source>
        <translation>Принтер етикеток</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Slip printer</source>
        <translation>Принтер листів</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Scale</source>
        <translation>Ваги</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>A server's address begins with http:// or https://, but {value} came.</source>
        <translation>Адреса сервера починається з http:// або https://, а задано {value}.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>The disk is full: {file} stays as it was. Make room, then change it again.</source>
        <translation>Диск заповнено: {file} лишився як був. Звільніть місце й змініть знову.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} cannot be written ({error}): it stays as it was. May this account write there?</source>
        <translation>Не вдалося записати {file} ({error}): лишився як був. Чи може цей обліковий запис туди писати?</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} is read-only: whoever looks after this computer can change it.</source>
        <translation>{file} лише для читання: його змінить той, хто доглядає цей комп’ютер.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} should be a TOML file, but {error}. Mend it first: nothing was written.</source>
        <translation>{file} має бути файлом TOML, але: {error}. Спершу виправте його: нічого не записано.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{name} should be a whole number from 0 to {most}, but {value} came.</source>
        <translation>{name} має бути цілим числом від 0 до {most}, а надійшло {value}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Ships {when}</source>
        <translation>Відправлення: {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Ships {when}, {span} left</source>
        <translation>Відправлення: {when}, лишилося {span}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Should have left at {when}</source>
        <translation>Мало бути відправлено: {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>late: {when}</source>
        <translation>запізнюється: {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>{span} left</source>
        <translation>лишилося {span}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} h</source>
        <translation>{n} год</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/formats.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>{n} min</source>
        <translation>{n} хв</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} год {m} хв</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>A line still waits for items, and the slip would promise what is not in the box.</source>
        <translation>Одна з позицій ще чекає на товар, і лист обіцяв би те, чого в коробці немає.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>An item counts for an order, and none is open.</source>
        <translation>Товар зараховується до замовлення, а жодне не відкрите.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Ask a supervisor for a new badge.</source>
        <translation>Попросіть у керівника новий бейдж.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Ask a supervisor to scan their badge here.</source>
        <translation>Попросіть керівника відсканувати тут бейдж.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Bring what you have to that bench.</source>
        <translation>Віднесіть те, що маєте, на те робоче місце.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Choose why it may pass, then approve (F3).</source>
        <translation>Виберіть причину, потім схваліть (F3).</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Compare the number with the paper, and scan it again.</source>
        <translation>Порівняйте номер із документом і відскануйте його знову.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Count what is in the box.</source>
        <translation>Порахуйте, що в коробці.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Does it belong in the box all the same? Call a supervisor.</source>
        <translation>Усе-таки має бути в коробці? Покличте керівника.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Does the customer want more than the list says? Call a supervisor.</source>
        <translation>Клієнт хоче більше, ніж у списку? Покличте керівника.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Finish {order}, or put it aside (F9): it stays as it is.</source>
        <translation>Завершіть {order} або відкладіть (F9): воно лишиться як є.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is it right? Ask the office whether the order was released.</source>
        <translation>Усе правильно? Запитайте в офісі, чи замовлення передано в роботу.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is it unknown again? Call a supervisor: the article may be new.</source>
        <translation>Знову невідоме? Покличте керівника: товар може бути новий.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is there none left? Say that it is short (F6).</source>
        <translation>Більше немає? Повідомте про нестачу (F6).</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Its box was closed before, so nothing more can go in.</source>
        <translation>Коробку вже закрито, більше нічого не додати.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Leave box and goods as they are: nothing counts until then.</source>
        <translation>Лишіть коробку й товар як є: доти нічого не зараховується.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look at what was scanned, and at the box.</source>
        <translation>Огляньте те, що відскановано, і коробку.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look for its box among the packed ones.</source>
        <translation>Пошукайте коробку серед запакованих.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look for the article's own barcode: a carton may carry several.</source>
        <translation>Знайдіть власний штрихкод товару: на коробці їх може бути кілька.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Neither this bench nor the server was told of this order.</source>
        <translation>Ні це робоче місце, ні сервер не знають цього замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No article, order, badge or command has this code.</source>
        <translation>Такого коду немає в жодного товару, замовлення, бейджа чи команди.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No order, badge or command has this code, and no order is open.</source>
        <translation>Такого коду немає в жодного замовлення, бейджа чи команди, і жодне замовлення не відкрите.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No time to wait? Put the order aside (F9) and take another.</source>
        <translation>Немає часу чекати? Відкладіть замовлення (F9) і візьміть інше.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Nobody here has this badge. It may be new, or be replaced by another.</source>
        <translation>Такого бейджа тут ні в кого немає. Він може бути новий або вже замінений.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>One box at a time: order {order} is still open at this bench.</source>
        <translation>По одній коробці: тут ще відкрите замовлення {order}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Only the server knows whether another bench has it, and it does not answer.</source>
        <translation>Лише сервер знає, чи має його інше місце, а він не відповідає.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or choose one from the list: arrow keys, Enter.</source>
        <translation>Або виберіть зі списку: стрілки, Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or send the order back to work (F4): what was scanned stays out of the box.</source>
        <translation>Або поверніть замовлення до роботи (F4): відсканований товар у коробку не кладеться.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or type its number, then Enter.</source>
        <translation>Або введіть його номер і натисніть Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put back what is too many, and scan the rest one by one.</source>
        <translation>Поверніть зайве, решту скануйте по одному.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put it aside, not into the box.</source>
        <translation>Відкладіть убік, не в коробку.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put this paper or tote aside, and take another order.</source>
        <translation>Відкладіть цей документ чи лоток і візьміть інше замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan an order's number: it stands on its paper or its tote.</source>
        <translation>Відскануйте номер замовлення: він на документі або на лотку.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan another code of the same thing.</source>
        <translation>Відскануйте інший код цього ж товару.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan it once more.</source>
        <translation>Відскануйте ще раз.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan once more, slowly, from a hand's width.</source>
        <translation>Відскануйте ще раз, повільно, на відстані долоні.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan that one, or type the number and press Enter.</source>
        <translation>Відскануйте його або введіть номер і натисніть Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan what is still missing: the list shows the lines that wait.</source>
        <translation>Відскануйте те, чого бракує: список показує позиції, що чекають.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Smooth the label, or scan another one of the same thing.</source>
        <translation>Розгладьте етикетку або відскануйте іншу на цьому ж товарі.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Somebody at this bench asked for help.</source>
        <translation>На цьому робочому місці попросили допомоги.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Somebody else is packing it right now: two boxes for one order would go out.</source>
        <translation>Його зараз пакує хтось інший: вийшли б дві коробки на одне замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Something was scanned that the order does not want, and a supervisor was called.</source>
        <translation>Відскановано те, чого немає в замовленні, і покликано керівника.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Supervisor: scan your badge here.</source>
        <translation>Керівнику: відскануйте тут бейдж.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take an order that the list calls ready: those are kept for this bench.</source>
        <translation>Візьміть замовлення, яке в списку доступне: такі збережено на цьому місці.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take another order.</source>
        <translation>Візьміть інше замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take {next} and scan it.</source>
        <translation>Візьміть {next} і відскануйте.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The bench wants to know who packs.</source>
        <translation>Робоче місце має знати, хто пакує.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The code was read, but what it says cannot be right. Part of it may be damaged.</source>
        <translation>Код прочитано, але його вміст не може бути правильним. Можливо, частину пошкоджено.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The office took this order back.</source>
        <translation>Офіс відкликав це замовлення.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/explain.py"/>
        <source>The order has room for one more of {sku}, and this scan would have counted {units}.</source>
        <translation>
            <numerusform>До замовлення піде ще {n} × {sku}, а це сканування додало б {units}.</numerusform>
            <numerusform>До замовлення підуть ще {n} × {sku}, а це сканування додало б {units}.</numerusform>
            <numerusform>До замовлення піде ще {n} × {sku}, а це сканування додало б {units}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The order waits for a supervisor, and nothing counts until one has looked.</source>
        <translation>Замовлення чекає на керівника, і нічого не зараховується, доки він не перегляне.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Then scan the other order again.</source>
        <translation>Потім знову відскануйте інше замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>To let something pass is for supervisors.</source>
        <translation>Схвалювати може керівник.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Try this one again when the strip below says that the server is back.</source>
        <translation>Спробуйте знову, коли смуга внизу покаже, що сервер повернувся.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Two things go by this code, and nothing here says which one it is.</source>
        <translation>Цей код мають дві речі, і невідомо, яка з них ця.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>{sku} is on no line of this order.</source>
        <translation>{sku} немає в жодній позиції цього замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>Have a file taken in with “packbench orders import FILE”, or name a server in the settings ({key}).</source>
        <translation>Завантажте файл: «packbench orders import FILE» або вкажіть сервер у налаштуваннях ({key}).</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>They come from the server as soon as the office has released some.</source>
        <translation>Вони надходять із сервера, щойно офіс передасть їх у роботу.</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>Try your scanner meanwhile: {key}, then scan anything.</source>
        <translation>Тим часом перевірте сканер: {key}, потім відскануйте будь-що.</translation>
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
            <numerusform>{n} день</numerusform>
            <numerusform>{n} дні</numerusform>
            <numerusform>{n} днів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} g</source>
        <translation>{n} г</translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} s</source>
        <translation>{n} с</translation>
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
        <translation>{sku}: {picked} з {wanted}, усе взято</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, extra</source>
        <translation>{sku}: {picked} з {wanted}, додатково</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, open</source>
        <translation>{sku}: {picked} з {wanted}, ще брати</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, short</source>
        <translation>{sku}: {picked} з {wanted}, нестача</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>works alone</source>
        <translation>працює без сервера</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>look</source>
        <translation>гляньте</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>to try</source>
        <translation>перевірити</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>well</source>
        <translation>добре</translation>
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
            <numerusform>Коробка {tail}: {n} штука</numerusform>
            <numerusform>Коробка {tail}: {n} штуки</numerusform>
            <numerusform>Коробка {tail}: {n} штук</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Nothing was packed: put the goods back.</source>
        <translation>Нічого не запаковано: поверніть товар на місце.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Put the packing slip in, and close the box.</source>
        <translation>Покладіть пакувальний лист і закрийте коробку.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Set it down for pickup. {leaves}.</source>
        <translation>Поставте для відбирання. {leaves}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Set it down.</source>
        <translation>Поставте коробку.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Stick the carton label on its largest side.</source>
        <translation>Наклейте етикетку коробки на найбільший бік.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>and {n} more line</source>
        <translation>
            <numerusform>і ще {n} позиція</numerusform>
            <numerusform>і ще {n} позиції</numerusform>
            <numerusform>і ще {n} позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>{n} unit in the box</source>
        <translation>
            <numerusform>{n} штука в коробці</numerusform>
            <numerusform>{n} штуки в коробці</numerusform>
            <numerusform>{n} штук у коробці</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>A supervisor changes this: scan a supervisor's badge.</source>
        <translation>Це змінює керівник: відскануйте бейдж керівника.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>As delivered.</source>
        <translation>За замовчуванням.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the command line.</source>
        <translation>Задано в командному рядку.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the environment.</source>
        <translation>Задано у змінних середовища.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the file.</source>
        <translation>Задано у файлі.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It is set in the environment: it is changed there.</source>
        <translation>Задано у змінних середовища: змінюють там само.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It is set on the command line: it is changed there.</source>
        <translation>Задано в командному рядку: змінюють там само.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>The bench would lose what is in it: only whoever starts the program names another.</source>
        <translation>Місце втратило б його вміст: іншу вказує лише той, хто запускає програму.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>A paper is torn? Print it again: it says that it is a copy.</source>
        <translation>Документ порвався? Надрукуйте знову: на ньому буде позначка копії.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>About this program</source>
        <translation>Про цю програму</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>An order that was left open comes back where it was.</source>
        <translation>Залишене відкритим замовлення повертається туди, де було.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Approve: it goes into the box, under your name.</source>
        <translation>«Схвалити»: кладеться в коробку, під вашим іменем.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Are both its cables in? Pull one out and put it in again.</source>
        <translation>Чи підключено обидва кабелі? Вийміть один і вставте знову.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Back to work: it stays out of the box.</source>
        <translation>«До роботи»: у коробку не кладеться.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Call a supervisor: they scan their badge here.</source>
        <translation>Покличте керівника: він сканує тут свій бейдж.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Check the line</source>
        <translation>Перевірити пристрої</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Clear goes back to the work.</source>
        <translation>«Прочитано» повертає до роботи.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Close the order</source>
        <translation>Закрити замовлення</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Compare what was scanned with what is wanted.</source>
        <translation>Порівняйте відскановане з потрібним.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Compare: the marked letters tell the two apart.</source>
        <translation>Порівняйте: вони різняться позначеними знаками.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>End the check: nothing that was scanned in it counts.</source>
        <translation>Завершіть перевірку: нічого з неї не зараховується.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Every button has a card. Hang up the command sheet, or scan the cards here.</source>
        <translation>Кожна кнопка має картку. Повісьте аркуш команд або скануйте картки тут.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Found after all? Undo, and scan it.</source>
        <translation>Усе ж знайшлося? Скасуйте останнє й відскануйте.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on packing: everything is kept here and sent later.</source>
        <translation>Пакуйте далі: усе зберігається тут і буде надіслано пізніше.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on packing: only the weight is missing.</source>
        <translation>Пакуйте далі: бракує лише ваги.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on with another scanner, or type the code.</source>
        <translation>Візьміть інший сканер або введіть код.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on with the next article: the message goes by itself.</source>
        <translation>Беріть наступний товар: повідомлення зникне саме.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is it on, and is its cable in? It is looked for by itself.</source>
        <translation>Чи ввімкнено й чи підключено кабель? Пошук іде сам.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is it on, is its lid closed, is there paper in it?</source>
        <translation>Чи ввімкнено, чи закрито кришку, чи є папір?</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is its glass clean, and nothing in front of it?</source>
        <translation>Чи чисте скло і чи нічого не заважає?</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is its light on? Charge it, or put its cable in again.</source>
        <translation>Чи світиться індикатор? Зарядіть його або підключіть кабель знову.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is the badge unknown? A supervisor gives you a new one.</source>
        <translation>Бейдж невідомий? Керівник дасть вам новий.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is there a second code? Cover the one that is not meant.</source>
        <translation>Є другий код? Закрийте непотрібний.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It is not in this order</source>
        <translation>Цього немає в замовленні</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It stays unknown? Call a supervisor: the office adds the code.</source>
        <translation>Досі невідомий? Покличте керівника: офіс додасть код.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It then prints by itself all that waits. Nothing is lost.</source>
        <translation>Далі сам надрукує все, що чекає. Нічого не втрачено.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Leave the article that it is about beside the box.</source>
        <translation>Товар, про який ідеться, лишіть біля коробки.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Longer than a quarter of an hour? Tell the office.</source>
        <translation>Довше за чверть години? Повідомте офіс.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Look at its picture beside the page.</source>
        <translation>Гляньте на зображення поруч зі сторінкою.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Look at the place once more, and at those beside it.</source>
        <translation>Гляньте ще раз на це місце й на сусідні.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Many of the same? Scan a quantity card first, then one of them.</source>
        <translation>Багато однакових? Спершу відскануйте картку кількості, потім одну штуку.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>More than the order wants</source>
        <translation>Більше, ніж у замовленні</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Next and Previous move the choice, Choose takes it.</source>
        <translation>«Далі» й «Попереднє» рухають вибір, «Вибрати» приймає.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>No sheet? Somebody in the office prints it: packbench sheet commands.</source>
        <translation>Немає аркуша? Його надрукує офіс: packbench sheet commands.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Nobody comes? Put the order aside and take another.</source>
        <translation>Ніхто не йде? Відкладіть замовлення й візьміть інше.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Not complete? Scan what is missing, or say that it is short.</source>
        <translation>Ще не все? Відскануйте решту або повідомте про нестачу.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Not sure? Call a supervisor.</source>
        <translation>Є сумніви? Покличте керівника.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Nothing of this scan counted. Put it back.</source>
        <translation>Це сканування не зараховано. Поверніть товар на місце.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Open an order</source>
        <translation>Відкрити замовлення</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Or go through the list by Next and Previous, and take one by Choose.</source>
        <translation>Або гортайте список «Далі» й «Попереднє», беріть — «Вибрати».</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Orders in hand here can be opened; others have to wait.</source>
        <translation>Можна відкрити замовлення, збережені тут; інші мають почекати.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Pack the order</source>
        <translation>Пакувати замовлення</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Print a test and look at it.</source>
        <translation>Зробіть пробний друк і огляньте його.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put its cable in again: it is looked for by itself.</source>
        <translation>Підключіть кабель знову: пошук іде сам.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put its paper aside and scan another order's number.</source>
        <translation>Відкладіть документ і відскануйте номер іншого замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put something on the scale and take it off again.</source>
        <translation>Покладіть щось на ваги й зніміть.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the article aside: it does not go into this box.</source>
        <translation>Відкладіть товар: у цю коробку його не класти.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the label on.</source>
        <translation>Наклейте етикетку.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the order aside: nothing of it is printed.</source>
        <translation>Відкладіть замовлення: нічого з нього не друкується.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the slip into the box and close it.</source>
        <translation>Покладіть лист у коробку й закрийте її.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Read above who has it, or why it waits.</source>
        <translation>Прочитайте вище, хто його має або чому воно чекає.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Say why the rest of the line is missing: none left, damaged, or not found.</source>
        <translation>Укажіть причину нестачі: більше немає, пошкоджено або не знайдено.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan a command card: it is large and clean.</source>
        <translation>Відскануйте картку команди: вона велика й чиста.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan its code. Blue and a short tone: put it into the box.</source>
        <translation>Відскануйте код. Синій і короткий звук: кладіть у коробку.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the article's own code once more, slowly.</source>
        <translation>Відскануйте власний код товару ще раз, повільно.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the code on the screen with each scanner.</source>
        <translation>Відскануйте код з екрана кожним сканером.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the next order's number.</source>
        <translation>Відскануйте номер наступного замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the order's number again, or Done.</source>
        <translation>Відскануйте знову номер замовлення або «Готово».</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the order's number on its paper.</source>
        <translation>Відскануйте номер замовлення з документа.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan your badge: hold the scanner a hand's width away.</source>
        <translation>Відскануйте бейдж: тримайте сканер на відстані долоні.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Slip and label come out by themselves.</source>
        <translation>Лист і етикетка виходять самі.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Something is missing</source>
        <translation>Чогось бракує</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Supervisor: decide</source>
        <translation>Керівник: рішення</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take everything off it, and press its zero key.</source>
        <translation>Зніміть усе з ваг і натисніть кнопку нуля.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take everything out of the box and put it back on its shelf.</source>
        <translation>Вийміть усе з коробки й поверніть на полицю.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take the article that the screen shows: place, name, number.</source>
        <translation>Візьміть товар з екрана: місце, назва, номер.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take the right one and scan it: the message goes by itself.</source>
        <translation>Візьміть правильний і відскануйте: повідомлення зникне саме.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The camera sees nothing</source>
        <translation>Камера нічого не бачить</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The code is not known or not readable</source>
        <translation>Код невідомий або не читається</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The list begins with what must go first; ▲ is urgent.</source>
        <translation>Список починається з того, що йде першим; ▲ — терміново.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order is packed</source>
        <translation>Замовлення запаковано</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order waits for a supervisor</source>
        <translation>Замовлення чекає на керівника</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order was cancelled</source>
        <translation>Замовлення скасовано</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The printer does not print</source>
        <translation>Принтер не друкує</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The scale does not weigh</source>
        <translation>Ваги не зважують</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The scanner does not scan</source>
        <translation>Сканер не сканує</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The server does not answer</source>
        <translation>Сервер не відповідає</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>This order cannot be opened now</source>
        <translation>Це замовлення зараз не відкрити</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Try it in a line check: it says what it heard.</source>
        <translation>Спробуйте в перевірці пристроїв: вона покаже, що отримано.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Undo takes the last scan back.</source>
        <translation>«Скасувати останнє» знімає останнє сканування.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Was a quantity set, or is it a whole case? Scan what is still wanted.</source>
        <translation>Було задано кількість чи це ціла упаковка? Відскануйте те, що ще потрібно.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Was it to go out now? Ask a supervisor.</source>
        <translation>Мало піти зараз? Запитайте керівника.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Without a hand on the screen</source>
        <translation>Без дотику до екрана</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>being packed</source>
        <translation>пакується</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold</source>
        <translation>затримано</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>waits to be packed</source>
        <translation>чекає на пакування</translation>
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
            <numerusform>{order}, {name}, {ship_by}, {n} позиція, {state}</numerusform>
            <numerusform>{order}, {name}, {ship_by}, {n} позиції, {state}</numerusform>
            <numerusform>{order}, {name}, {ship_by}, {n} позицій, {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/shift.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} unit</source>
        <translation>
            <numerusform>{n} штука</numerusform>
            <numerusform>{n} штуки</numerusform>
            <numerusform>{n} штук</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>packed</source>
        <translation>запаковано</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} line</source>
        <translation>
            <numerusform>{n} позиція</numerusform>
            <numerusform>{n} позиції</numerusform>
            <numerusform>{n} позицій</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Change this in the scanner</source>
        <translation>Змініть це в сканері</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Not kept</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Scanner understood</source>
        <translation>Сканер розпізнано</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Waiting for the server</source>
        <translation>Очікується сервер</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/scene.py"/>
        <source>{n} scan not kept</source>
        <translation>
            <numerusform>Не збережено {n} сканування</numerusform>
            <numerusform>Не збережено {n} сканування</numerusform>
            <numerusform>Не збережено {n} сканувань</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>What is scanned meanwhile is kept, and judged in turn.</source>
        <translation>Усе, що відскановано тим часом, зберігається й перевіряється по черзі.</translation>
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
        <translation>усі</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>always</source>
        <translation>завжди</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>automatic</source>
        <translation>автоматично</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>dark</source>
        <translation>темні</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>high contrast, dark</source>
        <translation>високий контраст, темні</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>high contrast, light</source>
        <translation>високий контраст, світлі</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>light</source>
        <translation>світлі</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>set</source>
        <translation>задано</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>the computer's</source>
        <translation>як у комп’ютера</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>where something is to be done</source>
        <translation>коли треба щось зробити</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>A change holds after the next start.</source>
        <translation>Зміна діє після наступного запуску.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>A change holds at once.</source>
        <translation>Зміна діє одразу.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>It was changed: it holds when the program is started again.</source>
        <translation>Змінено: діятиме після перезапуску програми.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>A fresh day</source>
        <translation>Новий день</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>AT THE BENCH</source>
        <translation>НА МІСЦІ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All at this bench: {number}</source>
        <translation>Разом на цьому місці: {number}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All is well</source>
        <translation>Усе гаразд</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All that came is packed or begun.</source>
        <translation>Усе, що надійшло, запаковано або розпочато.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>CAUGHT IN TIME</source>
        <translation>ПОМІЧЕНО ВЧАСНО</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Devices are ready</source>
        <translation>Пристрої доступні</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Enjoy your break, {name}</source>
        <translation>Гарної перерви, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Добрий день, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good evening, {name}</source>
        <translation>Добрий вечір, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good morning, {name}</source>
        <translation>Доброго ранку, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good work takes the time it takes.</source>
        <translation>Добра робота потребує часу.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Goodbye, {name}. {thanks}</source>
        <translation>До побачення, {name}. {thanks}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>HERE BEFORE</source>
        <translation>РАНІШЕ ТУТ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Hello, {name}</source>
        <translation>Вітаємо, {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>Help was called {n} time.</source>
        <translation>
            <numerusform>Допомогу кликали {n} раз.</numerusform>
            <numerusform>Допомогу кликали {n} рази.</numerusform>
            <numerusform>Допомогу кликали {n} разів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>LINES</source>
        <translation>ПОЗИЦІЇ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Line check: done at {clock}.</source>
        <translation>Перевірка пристроїв: виконано о {clock}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Locked: scan your badge</source>
        <translation>Заблоковано: відскануйте бейдж</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Look at: {names}</source>
        <translation>Огляньте: {names}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Next cut-off: {when}</source>
        <translation>Найближчий крайній час: {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>No break yet.</source>
        <translation>Перерви ще не було.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>No order waits</source>
        <translation>Замовлень у черзі немає</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>None of them is in a hurry.</source>
        <translation>Термінових немає.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>OPEN ORDER</source>
        <translation>ВІДКРИТЕ ЗАМОВЛЕННЯ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>ORDERS</source>
        <translation>ЗАМОВЛЕННЯ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>On a break since {clock}</source>
        <translation>На перерві з {clock}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Orders at this bench today, {units}.</source>
        <translation>Замовлення тут сьогодні, {units}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Orders today: reached, together.</source>
        <translation>Замовлення на сьогодні: ціль досягнуто, разом.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Put right here, not at the customer's door.</source>
        <translation>Виправлено тут, а не в клієнта.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>SHORT LINES</source>
        <translation>ПОЗИЦІЇ З НЕСТАЧЕЮ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>TEAM GOAL</source>
        <translation>ЦІЛЬ КОМАНДИ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>THIS BENCH</source>
        <translation>ЦЕ МІСЦЕ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>TODAY</source>
        <translation>СЬОГОДНІ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>The first order is yours to begin.</source>
        <translation>Перше замовлення чекає на вас.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>The last order left this bench exactly as ordered.</source>
        <translation>
            <numerusform>Останнє {n} замовлення пішло звідси точно як замовлено.</numerusform>
            <numerusform>Останні {n} замовлення пішли звідси точно як замовлено.</numerusform>
            <numerusform>Останні {n} замовлень пішли звідси точно як замовлено.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>The line check is not done yet today.</source>
        <translation>Сьогодні ще не було перевірки пристроїв.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Today at {station}</source>
        <translation>Сьогодні: {station}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>UNITS</source>
        <translation>ШТУКИ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Until {clock}</source>
        <translation>До {clock}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>WAITING</source>
        <translation>ЧЕКАЄ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Welcome back, {name}</source>
        <translation>З поверненням, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Your day, {name}</source>
        <translation>Ваш день, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{done} of {goal}</source>
        <translation>{done} з {goal}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{done} of {goal} orders are packed today.</source>
        <translation>Сьогодні запаковано замовлень: {done} з {goal}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} began order {order}, and you go on with it. {then}</source>
        <translation>Замовлення {order} після: {name}. Тепер пакуєте ви. {then}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} left it at {clock}: it stays as it is.</source>
        <translation>{name}: залишено о {clock}, без змін.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} was here until {clock}. Scan a badge to go on from there.</source>
        <translation>{name}: тут до {clock}. Відскануйте бейдж, щоб продовжити з того ж місця.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name}: your badge brings everything back. Any other badge takes over.</source>
        <translation>{name}: ваш бейдж поверне все як було. Будь-який інший перейме місце.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} break: {span}</source>
        <translation>
            <numerusform>{n} перерва: {span}</numerusform>
            <numerusform>{n} перерви: {span}</numerusform>
            <numerusform>{n} перерв: {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order</source>
        <translation>
            <numerusform>{n} замовлення</numerusform>
            <numerusform>{n} замовлення</numerusform>
            <numerusform>{n} замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order is past its cut-off.</source>
        <translation>
            <numerusform>{n} замовлення минуло крайній час.</numerusform>
            <numerusform>{n} замовлення минули крайній час.</numerusform>
            <numerusform>{n} замовлень минули крайній час.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order packed</source>
        <translation>
            <numerusform>{n} замовлення запаковано</numerusform>
            <numerusform>{n} замовлення запаковано</numerusform>
            <numerusform>{n} замовлень запаковано</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{orders}, {units}: thank you.</source>
        <translation>{orders}, {units}: дякуємо.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{units} so far</source>
        <translation>Наразі {units}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>All of it is in the box: scan Done.</source>
        <translation>Усе в коробці: відскануйте «Готово».</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Badges</source>
        <translation>Бейджі</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Cards</source>
        <translation>Картки</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Click what the bench asks for, {sku}, or a wrong one and see what happens.</source>
        <translation>Клацніть те, що просить робоче місце, {sku}, або щось інше й подивіться, що буде.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Now click {sku}: it counts {n} time.</source>
        <translation>
            <numerusform>Тепер клацніть {sku}: рахується {n} раз.</numerusform>
            <numerusform>Тепер клацніть {sku}: рахується {n} рази.</numerusform>
            <numerusform>Тепер клацніть {sku}: рахується {n} разів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Packed! Look at the slip and the label, then scan the next order.</source>
        <translation>Запаковано! Огляньте лист і етикетку, потім скануйте наступне замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan a badge: click anybody's.</source>
        <translation>Відскануйте бейдж: клацніть будь-чий.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan an order: click one. The first is the most urgent.</source>
        <translation>Відскануйте замовлення: клацніть одне. Перше — найтерміновіше.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan an order: click the first one, a small one to begin with.</source>
        <translation>Відскануйте замовлення: клацніть перше, мале для початку.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Shelf</source>
        <translation>Полиця</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Supervisor: scan Approve to let it pass, or Back to work.</source>
        <translation>Керівнику: відскануйте «Схвалити» або «До роботи».</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Take {left} of {sku}: scan ×{units}, then click it. Or click a wrong one and see what happens.</source>
        <translation>Візьміть {left} × {sku}: відскануйте ×{units}, потім клацніть. Або клацніть щось інше й подивіться, що буде.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear, then click {sku}.</source>
        <translation>Місце відмовило: прочитайте чому, відскануйте «Прочитано», потім клацніть {sku}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear, then scan an order.</source>
        <translation>Місце відмовило: прочитайте чому, відскануйте «Прочитано», потім замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear.</source>
        <translation>Місце відмовило: прочитайте чому, відскануйте «Прочитано».</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The office cancelled this order: scan Put order aside.</source>
        <translation>Офіс скасував це замовлення: відскануйте «Відкласти замовлення».</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The order waits for a supervisor: scan a supervisor's badge.</source>
        <translation>Замовлення чекає на керівника: відскануйте бейдж керівника.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The scanner's cable is out: nothing you scan arrives. Put it back.</source>
        <translation>Кабель сканера від’єднано: сканування не надходять. Підключіть його.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Trouble</source>
        <translation>Несправності</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Scan</source>
        <translation>Сканування</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>Go to: {page}</source>
        <translation>Перейти: {page}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>{say}. {step}</source>
        <translation>{say}. {step}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>A quantity card says how often the next item counts:</source>
        <translation>Картка кількості каже, скільки разів рахується наступний товар:</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>The badge of who is signed in signs out again; another one takes over.</source>
        <translation>Бейдж того, хто увійшов, також виводить; інший переймає місце.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>admin: may do that as well</source>
        <translation>адміністратор: може також це</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>begun</source>
        <translation>розпочато</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>held by the office</source>
        <translation>затримано офісом</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>next</source>
        <translation>наступне</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>packer</source>
        <translation>пакувальник</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>picker</source>
        <translation>комплектувальник</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>ready to pack</source>
        <translation>доступно</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>signed in</source>
        <translation>на місці</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>supervisor: may let a held order pass</source>
        <translation>керівник: може схвалити затримане замовлення</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>until {time}, {size}</source>
        <translation>до {time}, {size}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>wanted here</source>
        <translation>потрібно тут</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{lines}, {units}: {name}</source>
        <translation>{lines}, {units}: {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Be honest</source>
        <translation>Казати правду</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Close cover</source>
        <translation>Закрити кришку</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Lie</source>
        <translation>Казати неправду</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Nothing has come out yet: pack an order.</source>
        <translation>Ще нічого не вийшло: запакуйте замовлення.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Open cover</source>
        <translation>Відкрити кришку</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Put paper in</source>
        <translation>Вставити папір</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Take paper</source>
        <translation>Забрати папір</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>This cannot be drawn.</source>
        <translation>Це не намалювати.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>{printer}, paper {number}</source>
        <translation>{printer}, аркуш {number}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Pull cable</source>
        <translation>Від’єднати кабель</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Put cable back</source>
        <translation>Підключити кабель</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench says: {words}</source>
        <translation>Робоче місце повідомляє: {words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>All goods</source>
        <translation>Усі товари</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Nothing on the shelf matches.</source>
        <translation>На полиці нічого не знайдено.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Order's goods</source>
        <translation>Товари замовлення</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>case of {units}</source>
        <translation>упаковка по {units}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>case {units}</source>
        <translation>упаковка {units}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>{n} to go</source>
        <translation>
            <numerusform>ще {n}</numerusform>
            <numerusform>ще {n}</numerusform>
            <numerusform>ще {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Codes that nobody should scan</source>
        <translation>Коди, які не варто сканувати</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Control bytes</source>
        <translation>Керівні байти</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Half a code</source>
        <translation>Пів коду</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>It shows the weight of what is in the box.</source>
        <translation>Показує вагу того, що в коробці.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Label command</source>
        <translation>Команда етикетки</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Lean on it</source>
        <translation>Спертися</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>No such product</source>
        <translation>Немає такого товару</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Not UTF-8</source>
        <translation>Не UTF-8</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Open its live page</source>
        <translation>Відкрити його сторінку</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Printer command</source>
        <translation>Команда принтера</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Right to left</source>
        <translation>Справа наліво</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Start the server</source>
        <translation>Запустити сервер</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Starting…</source>
        <translation>Запускається…</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Stop the server</source>
        <translation>Зупинити сервер</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Stopping…</source>
        <translation>Зупиняється…</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Take all off</source>
        <translation>Зняти все</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench does not hear it: {words}</source>
        <translation>Робоче місце його не чує: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench hears it; it holds {n} event.</source>
        <translation>
            <numerusform>Робоче місце його чує; у нього {n} подія.</numerusform>
            <numerusform>Робоче місце його чує; у нього {n} події.</numerusform>
            <numerusform>Робоче місце його чує; у нього {n} подій.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench takes them all, counts none, and says why.</source>
        <translation>Робоче місце приймає їх усі, не зараховує жодного й каже чому.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Wrong check digit</source>
        <translation>Неправильна контрольна цифра</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>{n:,} character</source>
        <translation>
            <numerusform>{n:,} символ</numerusform>
            <numerusform>{n:,} символи</numerusform>
            <numerusform>{n:,} символів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/window.py"/>
        <source>Nothing arrived: the scanner's cable is out.</source>
        <translation>Нічого не надійшло: кабель сканера від’єднано.</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>loudspeaker</source>
        <translation>динамік</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>no loudspeaker found: verdicts are only seen</source>
        <translation>динамік не знайдено: результати лише на екрані</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>silent: verdicts are only seen</source>
        <translation>без звуку: результати лише на екрані</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>switched off: verdicts are only seen</source>
        <translation>вимкнено: результати лише на екрані</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>volume {n} %</source>
        <translation>гучність {n} %</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>not installed: add the extra {extra} (PySide6-Addons)</source>
        <translation>не встановлено: додайте {extra} (PySide6-Addons)</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>spoken words</source>
        <translation>озвучення</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>this computer has no voice for {language}</source>
        <translation>цей комп’ютер не має голосу для мови: {language}</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>this computer has no voice: install one (on Linux speech-dispatcher)</source>
        <translation>цей комп’ютер не має голосу: установіть його (у Linux speech-dispatcher)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>{at}, {n} time</source>
        <translation>
            <numerusform>{at}, {n} раз</numerusform>
            <numerusform>{at}, {n} рази</numerusform>
            <numerusform>{at}, {n} разів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>A supervisor can help.</source>
        <translation>Керівник може допомогти.</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}</source>
        <translation>Скановано код: {code}</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}, {clock}</source>
        <translation>Скановано код: {code}, {clock}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}, {clock}, {n} time</source>
        <translation>
            <numerusform>Скановано код: {code}, {clock}, {n} раз</numerusform>
            <numerusform>Скановано код: {code}, {clock}, {n} рази</numerusform>
            <numerusform>Скановано код: {code}, {clock}, {n} разів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>{names} can help.</source>
        <translation>Допоможе: {names}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>{names} can help: press F8 to call.</source>
        <translation>Допоможе: {names}. F8 — покликати.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>Close this window and start the program again: nothing that was judged is lost.</source>
        <translation>Закрийте це вікно й запустіть програму знову: нічого з обробленого не втрачено.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>Supervisor: scan your badge, then press Ctrl+Q.</source>
        <translation>Керівнику: відскануйте бейдж, потім натисніть Ctrl+Q.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>This bench stays open</source>
        <translation>Це робоче місце лишається відкритим</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>A scanner that types works as it is.</source>
        <translation>Сканер-клавіатура працює одразу.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label is being made</source>
        <translation>Етикетка готується</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label is printing</source>
        <translation>Етикетка коробки друкується</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label printed</source>
        <translation>Етикетку коробки надруковано</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label waits for the printer</source>
        <translation>Етикетка коробки чекає на принтер</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label waits: {why}</source>
        <translation>Етикетка коробки чекає: {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label: did it come out?</source>
        <translation>Етикетка коробки: чи вийшла?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Go on packing: nothing is lost, and all of it is sent when the server answers.</source>
        <translation>Пакуйте далі: нічого не втрачено, усе надійде, коли сервер відповість.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>It goes on by itself. What is here can be packed already.</source>
        <translation>Далі все піде саме. Те, що вже тут, можна пакувати.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Look whether it came out; if not, print it again.</source>
        <translation>Гляньте, чи вийшло; якщо ні, надрукуйте знову.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Nothing is lost: all of it is sent when the server answers.</source>
        <translation>Нічого не втрачено: усе надійде, коли сервер відповість.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip is being made</source>
        <translation>Лист готується</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip is printing</source>
        <translation>Пакувальний лист друкується</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip printed</source>
        <translation>Пакувальний лист надруковано</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip waits for the printer</source>
        <translation>Пакувальний лист чекає на принтер</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip waits: {why}</source>
        <translation>Пакувальний лист чекає: {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip: did it come out?</source>
        <translation>Пакувальний лист: чи вийшов?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>See to the printer: then it prints by itself.</source>
        <translation>Перевірте принтер: далі надрукується саме.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Take it from the printer.</source>
        <translation>Заберіть із принтера.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test is printing</source>
        <translation>Проба друкується</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test printed</source>
        <translation>Пробу надруковано</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test waits for the printer</source>
        <translation>Проба чекає на принтер</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test waits: {why}</source>
        <translation>Проба чекає: {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test: did it come out?</source>
        <translation>Проба: чи вийшла?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>The server has all of it.</source>
        <translation>Сервер має все.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>The server holds other events than this bench: tell the office. Packing goes on.</source>
        <translation>Сервер має інші події, ніж це місце: повідомте офіс. Пакування триває.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>This bench works without a server; {n} event is kept here.</source>
        <translation>
            <numerusform>Місце працює без сервера; тут збережено {n} подію.</numerusform>
            <numerusform>Місце працює без сервера; тут збережено {n} події.</numerusform>
            <numerusform>Місце працює без сервера; тут збережено {n} подій.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>keyboard scanner</source>
        <translation>сканер-клавіатура</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>server silent since {when}: packing goes on</source>
        <translation>сервер мовчить з {when}: пакуйте далі</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>server silent: not reached yet</source>
        <translation>сервер мовчить: ще не відповідав</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>waiting for the server…</source>
        <translation>очікується сервер…</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{Weight}. {words}</source>
        <translation>{Weight}. {words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here = {there} on the server</source>
        <translation>{here} тут = {there} на сервері</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here ≠ {there} on the server</source>
        <translation>{here} тут ≠ {there} на сервері</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here, {there} on the server</source>
        <translation>{here} тут, {there} на сервері</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} event is on its way.</source>
        <translation>
            <numerusform>{n} подія в дорозі.</numerusform>
            <numerusform>{n} події в дорозі.</numerusform>
            <numerusform>{n} подій у дорозі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} record from the server so far</source>
        <translation>
            <numerusform>поки що {n} запис із сервера</numerusform>
            <numerusform>поки що {n} записи із сервера</numerusform>
            <numerusform>поки що {n} записів із сервера</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>… g</source>
        <translation>… г</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>The server holds other events than this journal.</source>
        <translation>Сервер має інші події, ніж цей журнал.</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>Unexpected, and tried again: {fault}</source>
        <translation>Несподівано, буде нова спроба: {fault}</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>not reached yet</source>
        <translation>ще без відповіді</translation>
    </message>
    <message numerus="yes">
        <location filename="../../sync/client.py"/>
        <source>{n} event needs a look: {why}</source>
        <translation>
            <numerusform>{n} подія на перегляд: {why}</numerusform>
            <numerusform>{n} події на перегляд: {why}</numerusform>
            <numerusform>{n} подій на перегляд: {why}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>This scan could not be kept.</source>
        <translation>Це сканування не вдалося зберегти.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>This scan could not be kept: {path} took no more ({fault}). Free disk space, then scan again.</source>
        <translation>Це сканування не вдалося зберегти: {path} більше не приймає ({fault}). Звільніть місце на диску, потім відскануйте знову.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} cannot be read on, SQLite says: {fault}: see its copy at the server.</source>
        <translation>{path} далі не читається, SQLite повідомляє: {fault}: дивіться копію на сервері.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} cannot grow ({fault}): scans may soon not be kept. Free disk space.</source>
        <translation>{path} не може збільшитися ({fault}): незабаром сканування, можливо, не вдасться зберігати. Звільніть місце на диску.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} could not be begun anew ({fault}): free disk space.</source>
        <translation>{path} не вдалося створити заново ({fault}): звільніть місце на диску.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} is damaged, SQLite says: {fault}. Keep the file, move it away and start again: the server has what was sent of it.</source>
        <translation>{path} пошкоджено, SQLite повідомляє: {fault}. Збережіть файл, перемістіть його й запустіть знову: сервер має те, що надіслано.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} should be a journal, but SQLite says: {fault}.</source>
        <translation>{path} має бути журналом, але SQLite повідомляє: {fault}.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should be free, but another program holds it: end that one (a backup, an import), then try again. Nothing in it is lost.</source>
        <translation>{path} має бути вільним, але його тримає інша програма: закрийте її (резервне копіювання, імпорт) і спробуйте знову. Нічого в ньому не втрачено.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should be writable, but SQLite says: {fault}. Give this account the right to write there, then try again.</source>
        <translation>{path} має бути доступним для запису, але SQLite повідомляє: {fault}. Дайте цьому обліковому запису право писати туди й спробуйте знову.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should lie on a disk that works, but SQLite says: {fault}. Look at the disk and its cable, then try again.</source>
        <translation>{path} має лежати на справному диску, але SQLite повідомляє: {fault}. Перевірте диск і його кабель і спробуйте знову.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} took no more ({fault}): free disk space, then try again.</source>
        <translation>{path} більше не приймає ({fault}): звільніть місце на диску й спробуйте знову.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} was moved away while it was in use: end Packbench and start it again.</source>
        <translation>{path} переміщено під час роботи: закрийте Packbench і запустіть знову.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>Order {number} is damaged in this bench's store: take another one. The office holds and releases it, or imports its file once more: then it comes anew.</source>
        <translation>Замовлення {number} пошкоджено в пам’яті цього місця: візьміть інше. Офіс затримає його й відпустить або ще раз завантажить його файл: тоді воно прийде знову.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>What this bench knows of article {sku} is damaged: it comes anew with the next catalogue.</source>
        <translation>Те, що це місце знає про товар {sku}, пошкоджено: воно прийде знову з наступним каталогом.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>What this bench knows of this badge is damaged: the office gives that person a new badge.</source>
        <translation>Те, що це місце знає про цей бейдж, пошкоджено: офіс дасть цій людині новий бейдж.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} cannot be read, SQLite says: {fault}. End Packbench and move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} не читається, SQLite повідомляє: {fault}. Закрийте Packbench і перемістіть файл: новий заповнять сервер або знову завантажені файли.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} is damaged: a number should stand under {name}, but {came} does. End Packbench and move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} пошкоджено: під {name} має стояти число, а стоїть {came}. Закрийте Packbench і перемістіть файл: новий заповнять сервер або знову завантажені файли.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} should be a bench's store, but SQLite says: {fault}. Move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} має бути пам’яттю робочого місця, але SQLite повідомляє: {fault}. Перемістіть файл: новий заповнять сервер або знову завантажені файли.</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server at {where} does not answer ({fault}).</source>
        <translation>Сервер {where} не відповідає ({fault}).</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server says {code}: {why}</source>
        <translation>Сервер повідомляє {code}: {why}</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server's answer was expected as {kind}, but was not ({fault}).</source>
        <translation>Відповідь сервера мала бути: {kind}, але вона не така ({fault}).</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>This program is ending.</source>
        <translation>Програма завершується.</translation>
    </message>
</context>
</TS>
